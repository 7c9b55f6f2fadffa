package laurel.ledger;

import java.time.YearMonth;
import java.util.Set;
import laurel.people.PersonId;
import laurel.period.Period;

/** A person's registration year with those of its months that are wanted. */
public record YearAsked(PersonId person, Period.RegistrationYear year, Set<YearMonth> months) {
    public YearAsked {
        months = Set.copyOf(months);
    }
}
