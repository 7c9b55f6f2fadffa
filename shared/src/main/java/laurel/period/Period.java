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
 * May, June to August, September to November), quarters in halves (December to May, June to November), and these in
 * registration years (1 December to 30 November, Social Work England's), so that an action belongs to exactly one of each.
 *
 * <p>Written {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2} and {@code 2026}: quarters, halves and years are named after
 * the calendar year in which the registration year ends. {@code once} is all time, {@code campaign/ID} the days of a
 * campaign.
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
            return English.of(month);
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

    /** The {@code number}th half, 1 or 2, of the registration year that ends in {@code year}. */
    record Half(int year, int number) implements Period {
        public Half {
            if (number < 1 || number > 2) {
                throw new IllegalArgumentException("half " + number);
            }
        }

        @Override
        public String id() {
            return year + "-H" + number;
        }

        @Override
        public String words() {
            return Words.between(months().getFirst(), months().getLast());
        }

        /** Its six months, in order. */
        public List<YearMonth> months() {
            YearMonth first = YearMonth.of(year - 1, 12).plusMonths(6L * (number - 1));
            return IntStream.range(0, 6).mapToObj(first::plusMonths).toList();
        }
    }

    /** The days of the campaign with that id, which lie within one registration year. */
    record Campaign(String campaign) implements Period {
        @Override
        public String id() {
            return Words.CAMPAIGN + campaign;
        }

        @Override
        public String words() {
            return campaign.replace('-', ' ');
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

    /** The half that a month is in. */
    static Half halfOf(YearMonth month) {
        Quarter quarter = quarterOf(month);
        return new Half(quarter.year(), (quarter.number() + 1) / 2);
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
        if (text.startsWith(Words.CAMPAIGN)) {
            String campaign = text.substring(Words.CAMPAIGN.length());
            return campaign.length() <= Words.LONGEST_CAMPAIGN
                            && Words.CAMPAIGN_ID.matcher(campaign).matches()
                    ? Optional.of(new Campaign(campaign))
                    : Optional.empty();
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
        if (matcher.group(4) != null) {
            return Optional.of(new Half(year, Integer.parseInt(matcher.group(4))));
        }
        return Optional.of(new RegistrationYear(year));
    }

    /** The months it covers, in order; none for all time and for a campaign, which is counted in days. */
    default List<YearMonth> covers() {
        return switch (this) {
            case Once once -> List.of();
            case Campaign campaign -> List.of();
            case Month month -> List.of(month.month());
            case Quarter quarter -> quarter.months();
            case Half half -> half.months();
            case RegistrationYear year -> year.months();
        };
    }

    /** How periods are written. */
    final class Words {
        private static final Pattern ID = Pattern.compile("([12]\\d{3})(?:-(\\d{2})|-Q([1-4])|-H([12]))?");
        private static final String CAMPAIGN = "campaign/";
        private static final int LONGEST_CAMPAIGN = 60;
        private static final Pattern CAMPAIGN_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        private Words() {}

        private static String between(YearMonth first, YearMonth last) {
            return English.of(first) + " to " + English.of(last);
        }
    }
}
