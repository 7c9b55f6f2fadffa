package laurel.stoplink;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;

/** Remembers tokens. */
public final class InMemoryStopTokens implements StopTokens {
    private final Map<PersonId, StopToken> tokens = new HashMap<>();

    @Override
    public synchronized StopToken of(PersonId person) {
        return tokens.computeIfAbsent(person, who -> StopToken.random());
    }

    @Override
    public synchronized Optional<PersonId> owner(StopToken token) {
        return tokens.entrySet().stream()
                .filter(one -> one.getValue().equals(token))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized StopToken renew(PersonId person) {
        StopToken next = StopToken.random();
        tokens.put(person, next);
        return next;
    }
}
