package laurel.standard4;

import java.time.Instant;
import java.util.Map;
import laurel.people.PersonId;
import laurel.period.Period;

/** Keeps what people note for themselves about the steps of a renewal: their own word, and nobody else's business. */
public interface OwnNotes {
    /** When somebody noted each step of a year, by the step's id. */
    Map<String, Instant> of(PersonId person, Period.RegistrationYear year);

    /** Notes a step; one that is noted keeps its moment. */
    void note(PersonId person, Period.RegistrationYear year, String step, Instant at);

    /** Takes a note back. */
    void takeBack(PersonId person, Period.RegistrationYear year, String step);
}
