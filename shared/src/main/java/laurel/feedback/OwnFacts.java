package laurel.feedback;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import laurel.people.Person;
import laurel.standard4.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * All that is looked at to say something helpful to a person: their own facts, and nobody else's.
 *
 * @param months those with actions, a year back and further
 * @param coverage of Standard 4 in this registration year; null if it does not concern them
 * @param inReach the nearest badge; null if none is near
 * @param lastActionOn the day of their last action; null if there was none
 * @param goal the one that they chose
 * @param manages whether they manage people
 * @param contact whom they can turn to; null if nobody is known
 * @param lastSuggestion the id of what was suggested to them last; null if nothing was
 */
public record OwnFacts(
        Person person,
        LocalDate today,
        Map<YearMonth, OwnMonth> months,
        @Nullable Coverage coverage,
        @Nullable InReach inReach,
        @Nullable LocalDate lastActionOn,
        Optional<String> goal,
        boolean manages,
        @Nullable Contact contact,
        @Nullable String lastSuggestion) {
    public OwnFacts {
        months = Map.copyOf(months);
    }

    /** What they did from one month to another. */
    OwnMonth between(YearMonth first, YearMonth last) {
        OwnMonth sum = OwnMonth.NOTHING;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            sum = sum.plus(months.getOrDefault(month, OwnMonth.NOTHING));
        }
        return sum;
    }

    /** What they did in the last two whole months and this one. */
    OwnMonth lately() {
        YearMonth now = YearMonth.from(today);
        return between(now.minusMonths(2), now);
    }

    /** Whether they are away today. */
    boolean away() {
        LocalDate until = person.awayUntil();
        return until != null && !until.isBefore(today);
    }

    /** Whether they joined too short a while ago to be told anything but thanks. */
    boolean isNew() {
        return person.joinedLately(today);
    }
}
