package laurel.mail.letter;

import java.util.Objects;
import laurel.people.Person;

/** Where to write to. */
final class Addresses {
    private Addresses() {}

    /** A person's address; nobody without one is written to. */
    static String of(Person person) {
        return Objects.requireNonNull(person.email(), "Nobody without an address is written to");
    }
}
