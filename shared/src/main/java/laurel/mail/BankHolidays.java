package laurel.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales, substitute days among them, from {@code bank-holidays.csv} beside this class.
 * A year that the file does not have is told in the log, once, and taken to have none: better a thank-you on a holiday
 * than a failure every first of January.
 */
public final class BankHolidays {
    private static final System.Logger LOG = System.getLogger(BankHolidays.class.getName());

    private final Set<LocalDate> days;
    private final Set<Integer> years;
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

    public BankHolidays(Set<LocalDate> days) {
        this.days = Set.copyOf(days);
        this.years = days.stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are shipped. */
    public static BankHolidays shipped() {
        try (InputStream file = Objects.requireNonNull(
                BankHolidays.class.getResourceAsStream("bank-holidays.csv"), "bank-holidays.csv is not packed")) {
            return new BankHolidays(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> LocalDate.parse(line.substring(0, line.indexOf(','))))
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isHoliday(LocalDate day) {
        if (!years.contains(day.getYear()) && missed.add(day.getYear())) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "bank-holidays.csv has no days of " + day.getYear() + ": e-mails go out on its bank holidays too."
                            + " Add them from gov.uk/bank-holidays.");
        }
        return days.contains(day);
    }
}
