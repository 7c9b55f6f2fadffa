package laurel.privacy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import laurel.people.PersonId;

/** The twin of {@link DynamoObjections} for tests. */
public final class InMemoryObjections implements Objections {
    private final Map<PersonId, Objection> kept = new ConcurrentHashMap<>();

    @Override
    public Objection of(PersonId person) {
        return kept.getOrDefault(person, Objection.NONE);
    }

    @Override
    public Objection recent(PersonId person) {
        return of(person);
    }

    @Override
    public Set<PersonId> standing() {
        return kept.entrySet().stream()
                .filter(each -> each.getValue().since() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean replace(PersonId person, Objection next) {
        if (of(person).version() != next.version() - 1) {
            return false;
        }
        kept.put(person, next);
        return true;
    }
}
