package laurel.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import laurel.people.Away;
import org.jspecify.annotations.Nullable;

/** What to do about somebody of whom nothing is heard: little, twice at most, and then leave them in peace. */
public sealed interface Quiet {
    /** So many days without an action, days away not counted, make somebody quiet; a second nudge is as far from the first. */
    int DAYS = 45;

    /** So many nudges there are at most, until they do something again. */
    int MOST = 2;

    /** Nothing: they are not quiet, or away, or new. */
    record LeaveAlone() implements Quiet {}

    /**
     * Write to them.
     *
     * @param number 1 for the first, 2 for the last one
     */
    record Nudge(int number) implements Quiet {}

    /**
     * No further e-mail: a line in the link officer's list.
     *
     * @param since the day of the last action; null if there was none
     */
    record TellLinkOfficer(@Nullable LocalDate since) implements Quiet {}

    /**
     * Decides it.
     *
     * @param liveSince the day from which people are shown and written to: nobody was quiet before it
     * @param nudgedOn the days on which they were nudged, ever
     */
    static Quiet of(OwnFacts facts, LocalDate liveSince, Collection<LocalDate> nudgedOn) {
        if (facts.away() || facts.isNew()) {
            return new LeaveAlone();
        }
        LocalDate last = facts.lastActionOn();
        LocalDate since = later(last == null ? LocalDate.MIN : last, later(joined(facts), liveSince));
        int nudges = 0;
        LocalDate from = since;
        for (LocalDate nudge : nudgedOn) {
            if (nudge.isAfter(since)) {
                nudges++;
                from = later(from, nudge);
            }
        }
        if (nudges >= MOST) {
            return new TellLinkOfficer(last);
        }
        return daysThere(facts, from) >= DAYS ? new Nudge(nudges + 1) : new LeaveAlone();
    }

    private static long daysThere(OwnFacts facts, LocalDate from) {
        LocalDate first = from.plusDays(1);
        return ChronoUnit.DAYS.between(from, facts.today())
                - Away.days(facts.person().away(), first, facts.today());
    }

    private static LocalDate joined(OwnFacts facts) {
        LocalDate joined = facts.person().joinedOn();
        return joined == null ? LocalDate.MIN : joined;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
