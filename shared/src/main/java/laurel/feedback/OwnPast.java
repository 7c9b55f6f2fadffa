package laurel.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What somebody did lately, beside their own past. It never tells of a fall: where there was more before, the whole of twelve
 * months stands beside it instead.
 *
 * @param first the first month
 * @param last the last month
 * @param running whether the last month is still running
 * @param beside what to see it beside; nothing if there is no past to speak of
 */
public record OwnPast(YearMonth first, YearMonth last, boolean running, OwnMonth did, Optional<Beside> beside) {
    /** Fewer than so many actions in two months are seen over three. */
    private static final int FEW = 3;

    private static final int YEAR = 12;

    /** Something of their own past. */
    public sealed interface Beside {}

    /** As long a time just before, in which there was no more. */
    public record Before(YearMonth first, YearMonth last, int actions) implements Beside {}

    /** The twelve months up to the last one. */
    public record TwelveMonths(YearMonth last, int actions) implements Beside {}

    /** Works it out. */
    public static OwnPast of(OwnFacts facts) {
        YearMonth now = YearMonth.from(facts.today());
        YearMonth last = now.minusMonths(1);
        int length = facts.between(last.minusMonths(1), last).total() < FEW ? 3 : 2;
        YearMonth first = last.minusMonths(length - 1L);
        OwnMonth did = facts.between(first, last);
        if (did.total() == 0) {
            return new OwnPast(now, now, true, facts.between(now, now), Optional.empty());
        }
        return new OwnPast(first, last, false, did, beside(facts, first, last, did.total()));
    }

    private static Optional<Beside> beside(OwnFacts facts, YearMonth first, YearMonth last, int actions) {
        int months = (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
        YearMonth firstBefore = first.minusMonths(months);
        YearMonth lastBefore = first.minusMonths(1);
        int before = facts.between(firstBefore, lastBefore).total();
        if (before > 0 && before <= actions && wasThere(facts, firstBefore)) {
            return Optional.of(new Before(firstBefore, lastBefore, before));
        }
        int all = facts.between(last.minusMonths(YEAR - 1L), last).total();
        return all > actions ? Optional.of(new TwelveMonths(last, all)) : Optional.empty();
    }

    private static boolean wasThere(OwnFacts facts, YearMonth month) {
        LocalDate joined = facts.person().joinedOn();
        return joined == null || !joined.isAfter(month.atDay(1));
    }
}
