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

/** Passes everything on to a ledger; for tests that let some of it go wrong. */
abstract class PassingOn implements Ledger {
    private final Ledger ledger;

    PassingOn(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<PersonYear> year(
            PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        return ledger.year(person, year, months, surely);
    }

    @Override
    public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
        return ledger.years(asked);
    }

    @Override
    public List<RecordedRuling> rulings(PersonId person, Period.RegistrationYear year) {
        return ledger.rulings(person, year);
    }

    @Override
    public Map<PersonId, List<RecordedRuling>> rulings(Collection<PersonId> people, Period.RegistrationYear year) {
        return ledger.rulings(people, year);
    }

    @Override
    public List<Period.RegistrationYear> ruledYears(PersonId person) {
        return ledger.ruledYears(person);
    }

    @Override
    public List<YearProgress> years(PersonId person) {
        return ledger.years(person);
    }

    @Override
    public List<MonthProgress> months(PersonId person, Period.RegistrationYear year) {
        return ledger.months(person, year);
    }

    @Override
    public OnceBadges onceBadges(PersonId person) {
        return ledger.onceBadges(person);
    }

    @Override
    public Optional<ActionState> state(ActionKey key) {
        return ledger.state(key);
    }

    @Override
    public List<Entry> entries(Holder holder, Instant from, Instant to) {
        return ledger.entries(holder, from, to);
    }

    @Override
    public List<Entry> latest(Holder holder, Instant from, @Nullable Moment end, int most) {
        return ledger.latest(holder, from, end, most);
    }

    @Override
    public Optional<Entry> first(Holder holder) {
        return ledger.first(holder);
    }

    @Override
    public Commit commit(List<Write> change) {
        return ledger.commit(change);
    }
}
