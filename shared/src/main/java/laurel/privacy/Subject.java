package laurel.privacy;

import java.util.Set;
import laurel.action.Alias;
import laurel.people.Person;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Whom something is held about, by everything that names them. It is a copy: what leads to it in the directory may be
 * gone already when the rest of them is erased.
 */
public record Subject(PersonId id, String name, @Nullable String email, Set<Alias> aliases) {
    public Subject {
        aliases = Set.copyOf(aliases);
    }

    /** The person as the directory has them. */
    public static Subject of(Person person) {
        return new Subject(person.id(), person.name(), person.email(), person.aliases());
    }

    /** Somebody of whom nothing but the id is known any more. */
    static Subject only(PersonId id) {
        return new Subject(id, "", null, Set.of());
    }
}
