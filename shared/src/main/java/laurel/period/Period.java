package laurel.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A stretch of whole months in the organisation's time zone. Months nest in quarters (December to February, March to
 * May, June to August, September to November), and quarters in registration years (1 December to 30 November, Social
 * Work England's), so that an action belongs to exactly one of each.
 *
 * <p>Written {@code 2026-11}, {@code 2026-Q4} and {@code 2026}: quarters and years are named after the calendar year in
 * which the registration year ends. {@code once} is all time.
 */
public sealed interface Period {
    /** The id in data and addresses. */
    String id();

    /** In plain English, for people. */
    String words();

    /** All time, of a badge that is given once. */
    record Once() implements Period {
        @Override
        public String id() {
            return "once";
        }

        @Override
        public String words() {
            return "all time";
        }
    }

    /** One calendar month. */
    record Month(YearMonth month) implements Period {
        @Override
        public String id() {
            return month.toString();
        }

        @Override
        public String words() {
            return Words.of(month);
        }
    }

    /** The {@code number}th quarter, 1 to 4, of the registration year that ends in {@code year}. */
    record Quarter(int year, int number) implements Period {
        public Quarter {
            if (number < 1 || number > 4) {
                throw new IllegalArgumentException("quarter " + number);
            }
        }

        @Override
        public String id() {
            return year + "-Q" + number;
        }

        @Override
        public String words() {
            return Words.between(months().getFirst(), months().getLast());
        }

        /** Its three months, in order. */
        public List<YearMonth> months() {
            YearMonth first = YearMonth.of(year - 1, 12).plusMonths(3L * (number - 1));
            return IntStream.range(0, 3).mapToObj(first::plusMonths).toList();
        }
    }

    /** The registration year that ends on 30 November of {@code year}. */
    record RegistrationYear(int year) implements Period {
        @Override
        public String id() {
            return Integer.toString(year);
        }

        @Override
        public String words() {
            return Words.between(months().getFirst(), months().getLast());
        }

        /** Its twelve months, in order. */
        public List<YearMonth> months() {
            YearMonth first = YearMonth.of(year - 1, 12);
            return IntStream.range(0, 12).mapToObj(first::plusMonths).toList();
        }

        /** 1 December. */
        public LocalDate firstDay() {
            return LocalDate.of(year - 1, 12, 1);
        }

        /** 30 November. */
        public LocalDate lastDay() {
            return LocalDate.of(year, 11, 30);
        }
    }

    /** The quarter that a month is in. */
    static Quarter quarterOf(YearMonth month) {
        return new Quarter(registrationYearOf(month).year(), month.getMonthValue() % 12 / 3 + 1);
    }

    /** The registration year that a month is in. */
    static RegistrationYear registrationYearOf(YearMonth month) {
        return new RegistrationYear(month.getMonthValue() == 12 ? month.getYear() + 1 : month.getYear());
    }

    /** Reads what {@link #id} wrote, or nothing if the text is no period. */
    static Optional<Period> parse(String text) {
        Matcher matcher = Words.ID.matcher(text);
        if (text.equals("once")) {
            return Optional.of(new Once());
        }
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        if (matcher.group(2) != null) {
            try {
                return Optional.of(new Month(YearMonth.of(year, Integer.parseInt(matcher.group(2)))));
            } catch (DateTimeException noSuchMonth) {
                return Optional.empty();
            }
        }
        if (matcher.group(3) != null) {
            return Optional.of(new Quarter(year, Integer.parseInt(matcher.group(3))));
        }
        return Optional.of(new RegistrationYear(year));
    }

    /** The months it covers, in order; none for all time. */
    default List<YearMonth> covers() {
        return switch (this) {
            case Once once -> List.of();
            case Month month -> List.of(month.month());
            case Quarter quarter -> quarter.months();
            case RegistrationYear year -> year.months();
        };
    }

    /** How periods are written. */
    final class Words {
        private static final Pattern ID = Pattern.compile("([12]\\d{3})(?:-(\\d{2})|-Q([1-4]))?");
        private static final java.time.format.DateTimeFormatter MONTH =
                java.time.format.DateTimeFormatter.ofPattern("MMMM yyyy", java.util.Locale.UK);

        private Words() {}

        private static String of(YearMonth month) {
            return MONTH.format(month);
        }

        private static String between(YearMonth first, YearMonth last) {
            return of(first) + " to " + of(last);
        }
    }
}
