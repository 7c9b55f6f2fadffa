package laurel.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import laurel.people.Person;

/** Knows what messages of its kinds are about, and writes the e-mail. Those that may be sent at a time go into one. */
public interface Composer<T> {
    Set<Kind> kinds();

    /** How many messages go into one e-mail at most. */
    default int most() {
        return MailStore.MOST_IN_A_CLAIM;
    }

    /** What a message is about, or nothing if that is no longer true. */
    Optional<Material<T>> find(Message message);

    /** One e-mail about all of these, one at least, to somebody who has an address. */
    Letter letter(Person person, List<Material<T>> about);
}
