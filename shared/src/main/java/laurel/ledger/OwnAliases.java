package laurel.ledger;

import java.util.Collection;
import java.util.Set;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Finds the aliases of a person, where some action names a recipient that might be one of them. It reads them as they are
 * now: progress that was worked out without a new alias would never be looked at again.
 */
final class OwnAliases {
    private final Directory directory;

    OwnAliases(Directory directory) {
        this.directory = directory;
    }

    Set<Alias> of(PersonId person, Collection<Action> actions) {
        return actions.stream().anyMatch(action -> action.recipient() != null)
                ? directory.personNow(person).map(Person::aliases).orElse(Set.of())
                : Set.of();
    }
}
