package laurel.feedback;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
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
        LocalDate since = since(last, facts.person().joinedOn(), liveSince);
        if (areEnough(nudgedOn, since)) {
            return new TellLinkOfficer(last);
        }
        LocalDate from = since;
        int nudges = 0;
        for (LocalDate nudge : nudgedOn) {
            if (nudge.isAfter(since)) {
                nudges++;
                from = later(from, nudge);
            }
        }
        return daysThere(facts.person().away(), from, facts.today()) >= DAYS ? new Nudge(nudges + 1) : new LeaveAlone();
    }

    /** From when on somebody's quiet days count: nobody was quiet before they joined or were written to. */
    static LocalDate since(@Nullable LocalDate lastActionOn, @Nullable LocalDate joinedOn, LocalDate liveSince) {
        LocalDate begun = joinedOn == null ? liveSince : later(joinedOn, liveSince);
        return lastActionOn == null ? begun : later(lastActionOn, begun);
    }

    /** Whether somebody was nudged so often since a day that they are left in peace. */
    static boolean areEnough(Collection<LocalDate> nudgedOn, LocalDate since) {
        return nudgedOn.stream().filter(nudge -> nudge.isAfter(since)).count() >= MOST;
    }

    /** The days after {@code from} until today on which somebody was not away. */
    static long daysThere(List<Away> away, LocalDate from, LocalDate today) {
        return ChronoUnit.DAYS.between(from, today) - Away.days(away, from.plusDays(1), today);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
