package laurel.ledger;

import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.catalogue.CatalogueReader;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;

/** Answers the first time with months as they were remembered, or without any. */
final class MonthsReadTooEarly extends PassingOn {
    private Map<YearMonth, MonthProgress> remembered = Map.of();
    private boolean done;

    MonthsReadTooEarly(Ledger ledger) {
        super(ledger);
    }

    void remember(PersonId person, Period.RegistrationYear year) {
        remembered = super.year(person, year, Set.copyOf(year.months()), true)
                .orElseThrow()
                .months();
    }

    @Override
    public Optional<PersonYear> year(
            PersonId person, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
        return super.year(person, year, months, surely).map(this::torn);
    }

    @Override
    public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
        Map<YearAsked, Optional<PersonYear>> torn = new HashMap<>(super.years(asked));
        torn.replaceAll((each, year) -> year.map(this::torn));
        return torn;
    }

    private PersonYear torn(PersonYear read) {
        if (done) {
            return read;
        }
        done = true;
        Map<YearMonth, MonthProgress> early = new HashMap<>(read.months());
        early.replaceAll((month, progress) -> remembered.getOrDefault(month, MonthProgress.empty(month)));
        return PersonYear.read(read.year(), early, CatalogueReader.shipped()::at);
    }
}
