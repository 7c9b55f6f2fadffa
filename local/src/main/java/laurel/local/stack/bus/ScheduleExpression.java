package laurel.local.stack.bus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import laurel.local.stack.template.Template;

/** {@code rate(5 minutes)} or {@code cron(0 8 ? * MON-FRI *)}, in UTC or another zone, as on AWS. L, W and # are not understood. */
public sealed interface ScheduleExpression {
    /** The first time after an instant. */
    Instant after(Instant instant);

    /** Every so often. */
    record Rate(Duration every) implements ScheduleExpression {
        @Override
        public Instant after(Instant instant) {
            return instant.plus(every);
        }
    }

    /** At the minutes that suit all fields; days of the week are 1 (Sunday) to 7. */
    record Cron(BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays, BitSet years, ZoneId zone)
            implements ScheduleExpression {
        private static final int FURTHEST_DAYS = 366 * 8;

        @Override
        public Instant after(Instant instant) {
            LocalDateTime time = LocalDateTime.ofInstant(instant, zone)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .plusMinutes(1);
            LocalDateTime furthest = time.plusDays(FURTHEST_DAYS);
            while (time.isBefore(furthest)) {
                if (!onDay(time)) {
                    time = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
                } else if (!hours.get(time.getHour())) {
                    time = time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
                } else if (!minutes.get(time.getMinute())) {
                    time = time.plusMinutes(1);
                } else {
                    return time.atZone(zone).toInstant();
                }
            }
            return furthest.atZone(zone).toInstant();
        }

        private boolean onDay(LocalDateTime time) {
            return years.get(time.getYear())
                    && months.get(time.getMonthValue())
                    && days.get(time.getDayOfMonth())
                    && weekdays.get(time.getDayOfWeek().getValue() % 7 + 1);
        }
    }

    /** Reads an expression. */
    static ScheduleExpression parse(Template.Schedule schedule) {
        String expression = schedule.expression();
        String inner = expression.replaceFirst("^[a-z]+\\((.*)\\)$", "$1");
        String[] parts = inner.trim().split("\\s+");
        if (expression.startsWith("rate(") && parts.length == 2) {
            long count = Long.parseLong(parts[0]);
            return new Rate(
                    switch (parts[1].replaceFirst("s$", "")) {
                        case "minute" -> Duration.ofMinutes(count);
                        case "hour" -> Duration.ofHours(count);
                        case "day" -> Duration.ofDays(count);
                        default -> throw notUnderstood(expression);
                    });
        }
        if (expression.startsWith("cron(") && parts.length == 6) {
            List<String> months =
                    List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
            List<String> days = List.of("", "SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
            return new Cron(
                    field(parts[0], 0, 59, List.of()),
                    field(parts[1], 0, 23, List.of()),
                    field(parts[2], 1, 31, List.of()),
                    field(parts[3], 1, 12, months),
                    field(parts[4], 1, 7, days),
                    field(parts[5], 1970, 2199, List.of()),
                    schedule.zone());
        }
        throw notUnderstood(expression);
    }

    private static BitSet field(String field, int least, int most, List<String> names) {
        BitSet set = new BitSet();
        for (String part : field.toUpperCase(Locale.ROOT).split(",")) {
            String[] stepped = part.split("/", 2);
            int step = stepped.length == 2 ? Integer.parseInt(stepped[1]) : 1;
            int from = least;
            int to = most;
            if (!stepped[0].equals("*") && !stepped[0].equals("?")) {
                String[] range = stepped[0].split("-", 2);
                from = value(range[0], names);
                to = range.length == 2 ? value(range[1], names) : stepped.length == 2 ? most : from;
            }
            for (int i = from; i <= to; i += step) {
                set.set(i);
            }
        }
        return set;
    }

    private static int value(String text, List<String> names) {
        int named = names.indexOf(text);
        return named > 0 ? named : Integer.parseInt(text);
    }

    private static IllegalArgumentException notUnderstood(String expression) {
        return new IllegalArgumentException("template: the schedule " + expression + " is not understood locally");
    }
}
