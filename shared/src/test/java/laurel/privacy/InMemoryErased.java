package laurel.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import laurel.action.Alias;
import laurel.people.PersonId;

/** The twin of {@link DynamoErased} for tests. It has one copy, and nothing to mend. */
public final class InMemoryErased implements ErasedLists {
    private final Set<Digest> aliases = new HashSet<>();
    private final Map<Digest, ErasedDigests> people = new HashMap<>();

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
        add(digests(whose, at));
    }

    @Override
    public ErasedDigests digests(Subject whose, Instant at) {
        Set<Digest> theirs = whose.aliases().stream().map(InMemoryErased::of).collect(Collectors.toSet());
        ErasedDigests asked = new ErasedDigests(of(whose.id()), at, theirs);
        return Optional.ofNullable(people.get(asked.id())).map(asked::with).orElse(asked);
    }

    @Override
    public void add(ErasedDigests erased) {
        aliases.addAll(erased.aliases());
        people.put(erased.id(), erased);
    }

    @Override
    public void forget(ErasedDigests erased) {
        aliases.removeAll(erased.aliases());
        people.remove(erased.id());
    }

    @Override
    public Optional<Instant> letBack(PersonId person) {
        Optional<ErasedDigests> known = Optional.ofNullable(people.get(of(person)));
        known.ifPresent(this::forget);
        return known.map(ErasedDigests::at);
    }

    @Override
    public List<ErasedDigests> all() {
        return List.copyOf(people.values());
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
