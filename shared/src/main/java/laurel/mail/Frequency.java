package laurel.mail;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import laurel.mail.Kind.Group;

/**
 * How often somebody is written to: one recognition a day, two e-mails in any seven days, feedback in every second week
 * at most. An e-mail counts from its claim on, whether or not it is known to have left. Transactional ones neither wait
 * nor count.
 */
final class Frequency {
    private static final int A_WEEK = 2;
    private static final int WEEK = 7;
    private static final int FORTNIGHT = 14;

    private final ZoneId zone;

    Frequency(ZoneId zone) {
        this.zone = zone;
    }

    /** The day before which it is too soon, and why. */
    record TooSoon(LocalDate until, Reason why) {}

    /** The rule that keeps it back longest, if any does. */
    Optional<TooSoon> tooSoon(Kind kind, Correspondence had, LocalDate today) {
        if (!kind.group().canBeStopped()) {
            return Optional.empty();
        }
        Optional<TooSoon> longest = week(had);
        if (kind.group() == Group.RECOGNITION) {
            longest = later(longest, spaced(had, k -> k.group() == Group.RECOGNITION, 1, Reason.ALREADY_WRITTEN));
        }
        if (kind.isAdvice()) {
            longest = later(longest, spaced(had, Kind::isAdvice, FORTNIGHT, Reason.FORTNIGHT));
        }
        return longest.filter(soon -> soon.until().isAfter(today));
    }

    private Optional<TooSoon> week(Correspondence had) {
        List<LocalDate> days = had.days(kind -> kind.group().canBeStopped(), zone);
        if (days.size() < A_WEEK) {
            return Optional.empty();
        }
        return Optional.of(new TooSoon(days.get(A_WEEK - 1).plusDays(WEEK), Reason.TWO_A_WEEK));
    }

    private Optional<TooSoon> spaced(Correspondence had, Predicate<Kind> kinds, int days, Reason why) {
        return had.days(kinds, zone).stream().findFirst().map(last -> new TooSoon(last.plusDays(days), why));
    }

    private static Optional<TooSoon> later(Optional<TooSoon> one, Optional<TooSoon> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return other.get().until().isAfter(one.get().until()) ? other : one;
    }
}
