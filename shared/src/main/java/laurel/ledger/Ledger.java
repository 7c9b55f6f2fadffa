package laurel.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;
import org.jspecify.annotations.Nullable;

/** Every action ever accepted, and the progress that follows from it. */
public interface Ledger {
    /**
     * A person's year with some of its months, or nothing if the year never had an action. Months without actions come
     * empty. Unless {@code surely}, it may be a moment old, which {@link #commit} finds out.
     */
    Optional<PersonYear> year(PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely);

    /** The same for each of many years at once, a moment old at most. */
    Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked);

    /** All registration years of a person in which there was an action, as they are now. */
    List<YearProgress> years(PersonId person);

    /** Months of a person within a year, those with actions, in order; a moment old at most. */
    List<MonthProgress> months(PersonId person, Period.RegistrationYear year);

    /** The badges that a person has for their first action ever, as it is now. */
    OnceBadges onceBadges(PersonId person);

    /** What was decided about a person's badges of a year, as it is now. */
    List<RecordedRuling> rulings(PersonId person, Period.RegistrationYear year);

    /** What was decided about badges of a year of many people at once, without those about whom nothing was. */
    Map<PersonId, List<RecordedRuling>> rulings(Collection<PersonId> people, Period.RegistrationYear year);

    /** The registration years of which something was decided about a person; a moment old at most. */
    List<Period.RegistrationYear> ruledYears(PersonId person);

    /** What became of an action, as it is now. */
    Optional<ActionState> state(ActionKey key);

    /** The lines of a holder from {@code from} until before {@code to}, in the order of time, as they are now. */
    List<Entry> entries(Holder holder, Instant from, Instant to);

    /**
     * The last {@code most} lines of a holder since {@code from}, latest first; of those before {@code end}, if that is not
     * null. A moment old at most.
     */
    List<Entry> latest(Holder holder, Instant from, @Nullable Moment end, int most);

    /** The first line of a holder that was not taken back, in the order of time, as it is now. */
    Optional<Entry> first(Holder holder);

    /** Writes all of a change or nothing. */
    Commit commit(List<Write> change);
}
