package laurel.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import laurel.action.Alias;
import laurel.people.PersonId;

/** The twin of {@link DynamoErased} for tests. It has one copy, and nothing to mend. */
public final class InMemoryErased implements Erased {
    private final Set<Digest> aliases = new HashSet<>();
    private final Map<Digest, Set<Digest>> people = new HashMap<>();
    private final Map<Digest, Instant> when = new HashMap<>();

    @Override
    public Set<Alias> among(Collection<Alias> asked) {
        return known(asked, alias -> aliases.contains(of(alias)));
    }

    @Override
    public Set<PersonId> people(Collection<PersonId> asked) {
        return known(asked, id -> people.containsKey(of(id)));
    }

    private static <T> Set<T> known(Collection<T> asked, Function<T, Boolean> has) {
        return asked.stream().filter(has::apply).collect(Collectors.toSet());
    }

    @Override
    public void add(Subject whose, Instant at) {
        Set<Digest> theirs =
                whose.aliases().stream().map(InMemoryErased::of).collect(Collectors.toCollection(HashSet::new));
        aliases.addAll(theirs);
        people.computeIfAbsent(of(whose.id()), id -> new HashSet<>()).addAll(theirs);
        when.put(of(whose.id()), at);
    }

    @Override
    public Optional<Instant> letBack(PersonId person) {
        Set<Digest> theirs = people.remove(of(person));
        if (theirs != null) {
            aliases.removeAll(theirs);
        }
        return Optional.ofNullable(when.remove(of(person)));
    }

    @Override
    public int mend() {
        return people.size();
    }

    private static Digest of(Alias alias) {
        return Digest.of("council", alias);
    }

    private static Digest of(PersonId id) {
        return Digest.of("council", id);
    }
}
