package laurel.stoplink;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import laurel.people.PersonId;
import laurel.token.Token;

/** Remembers tokens. */
public final class InMemoryStopTokens implements StopTokens {
    private final Map<PersonId, Token> tokens = new HashMap<>();

    @Override
    public synchronized Token of(PersonId person) {
        return tokens.computeIfAbsent(person, who -> Token.random());
    }

    @Override
    public synchronized Optional<PersonId> owner(Token token) {
        return tokens.entrySet().stream()
                .filter(one -> one.getValue().equals(token))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public synchronized Token renew(PersonId person) {
        Token next = Token.random();
        tokens.put(person, next);
        return next;
    }
}
