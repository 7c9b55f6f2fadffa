package laurel.local.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** When things happen at a council: on working days, mostly in working hours, little in August, much in November. */
final class Diary {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Map<Month, Integer> BUSY =
            Map.of(Month.AUGUST, 50, Month.DECEMBER, 60, Month.APRIL, 80, Month.OCTOBER, 130, Month.NOVEMBER, 170);
    private static final int USUAL = 100;
    private static final int PRACTICE_WEEK = 350;
    private static final int[] HOURS = {
        7, 8, 8, 9, 9, 9, 10, 10, 10, 11, 11, 12, 12, 13, 13, 13, 14, 14, 15, 15, 16, 16, 17, 20
    };

    private final List<LocalDate> days = new ArrayList<>();
    private final int[] upTo;
    private final PracticeWeek practiceWeek;
    private final Instant until;

    /** The year before {@code until}. */
    Diary(Instant until) {
        this.until = until;
        LocalDate last = until.atZone(LONDON).toLocalDate();
        LocalDate first = last.minusYears(1).plusDays(1);
        this.practiceWeek = PracticeWeek.before(last);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                days.add(day);
            }
        }
        this.upTo = new int[days.size()];
        int sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight(days.get(i));
            upTo[i] = sum;
        }
    }

    private int weight(LocalDate day) {
        return practiceWeek.includes(day) ? PRACTICE_WEEK : BUSY.getOrDefault(day.getMonth(), USUAL);
    }

    PracticeWeek practiceWeek() {
        return practiceWeek;
    }

    /** A moment of the year, never later than its end. */
    Instant any(SplittableRandom random) {
        int at = random.nextInt(upTo[upTo.length - 1]);
        int day = 0;
        while (upTo[day] <= at) {
            day++;
        }
        LocalTime time = LocalTime.of(HOURS[random.nextInt(HOURS.length)], random.nextInt(60), random.nextInt(60));
        Instant moment = days.get(day).atTime(time).atZone(LONDON).toInstant();
        return moment.isBefore(until) ? moment : moment.minus(Duration.ofDays(7));
    }

    /** The day in London. */
    static LocalDate day(Instant moment) {
        return moment.atZone(LONDON).toLocalDate();
    }
}
