package laurel.people.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.people.WaitingActions;

/** Actions by the alias they wait under and by the person they were recorded for, each known by its number alone. */
final class InMemoryWaiting implements WaitingActions {
    private final Map<Alias, Set<Integer>> waiting = new HashMap<>();
    private final Map<PersonId, Set<Integer>> recorded = new HashMap<>();

    /** An action arrives, before or after its person: {@code leadsTo} is what the alias said in the same step. */
    synchronized void arrives(Alias alias, int action, Optional<PersonId> leadsTo) {
        if (leadsTo.isPresent()) {
            recorded.computeIfAbsent(leadsTo.get(), p -> new HashSet<>()).add(action);
        } else {
            waiting.computeIfAbsent(alias, a -> new HashSet<>()).add(action);
        }
    }

    synchronized Set<Integer> recorded(PersonId person) {
        return Set.copyOf(recorded.getOrDefault(person, Set.of()));
    }

    @Override
    public synchronized int recordFor(Alias alias, PersonId person) {
        Set<Integer> drained = waiting.getOrDefault(alias, Set.of());
        waiting.remove(alias);
        recorded.computeIfAbsent(person, p -> new HashSet<>()).addAll(drained);
        return drained.size();
    }
}
