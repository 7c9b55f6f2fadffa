package laurel.mail;

import java.util.Optional;
import laurel.people.Person;

/**
 * All that the gate looks at for any message to a person.
 *
 * @param live whether the organisation has gone live
 * @param suppressed whether their address is not to be written to
 */
record Situation(
        boolean live,
        Optional<Person> person,
        Wishes.Choices choices,
        boolean suppressed,
        Correspondence correspondence) {}
