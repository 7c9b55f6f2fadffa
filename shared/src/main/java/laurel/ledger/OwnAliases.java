package laurel.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;

/**
 * Finds the aliases of a person, where some action names a recipient that might be one of them. It reads them as they are
 * now: progress that was worked out without a new alias would never be looked at again. A single recipient is asked for
 * first, for half of that: an alias that leads to somebody leads to them for good.
 */
final class OwnAliases {
    private final Directory directory;

    OwnAliases(Directory directory) {
        this.directory = directory;
    }

    Set<Alias> of(PersonId person, Collection<Action> actions) {
        List<Alias> recipients = actions.stream()
                .flatMap(action -> Stream.ofNullable(action.recipient()))
                .distinct()
                .toList();
        boolean ofOthers =
                recipients.isEmpty() || (recipients.size() == 1 && isOfAnother(recipients.getFirst(), person));
        return ofOthers
                ? Set.of()
                : directory.personNow(person).map(Person::aliases).orElse(Set.of());
    }

    private boolean isOfAnother(Alias alias, PersonId person) {
        return directory.who(alias).filter(other -> !other.equals(person)).isPresent();
    }
}
