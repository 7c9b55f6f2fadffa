package laurel.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;

/**
 * Who was erased, asked of the tables, and kept in the register too. The register is written first: what a crash leaves out
 * of the tables is put there when they are mended.
 */
public final class RegisteredErased implements Erased {
    private final ErasedLists tables;
    private final ErasedRegister register;
    private final Clock clock;

    public RegisteredErased(ErasedLists tables, ErasedRegister register, Clock clock) {
        this.tables = tables;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Set<Alias> among(Collection<Alias> aliases) {
        return tables.among(aliases);
    }

    @Override
    public Set<PersonId> people(Collection<PersonId> ids) {
        return tables.people(ids);
    }

    @Override
    public void add(Subject whose, Instant at) {
        ErasedDigests known = tables.digests(whose, at);
        ErasedDigests all = register.find(known.id()).map(known::with).orElse(known);
        register.put(all);
        tables.add(all);
    }

    @Override
    public Optional<Instant> letBack(PersonId person) {
        Instant now = clock.instant();
        ErasedDigests nothing = tables.digests(Subject.only(person), Instant.MIN);
        Optional<Instant> registered = register.find(nothing.id()).map(ErasedDigests::at);
        if (registered.isPresent() || !tables.people(Set.of(person)).isEmpty()) {
            register.letBack(nothing.id(), now);
        }
        return tables.letBack(person).or(() -> registered);
    }

    /** Who is in any of the tables or in the register was erased, unless they were let back since. */
    @Override
    public int mend() {
        tables.mend();
        Map<Digest, ErasedDigests> inTables = byId(tables.all());
        Map<Digest, ErasedDigests> registered = byId(register.all());
        Map<Digest, Instant> back = register.lately();
        Map<Digest, ErasedDigests> all = new HashMap<>(inTables);
        registered.forEach((id, erased) -> all.merge(id, erased, ErasedDigests::with));
        int count = 0;
        for (ErasedDigests erased : all.values()) {
            Instant letBack = back.get(erased.id());
            if (letBack != null && !letBack.isBefore(erased.at())) {
                register.letBack(erased.id(), letBack);
                tables.forget(erased);
                continue;
            }
            count++;
            if (!erased.equals(registered.get(erased.id()))) {
                register.put(erased);
            }
            if (!erased.equals(inTables.get(erased.id()))) {
                tables.add(erased);
            }
        }
        return count;
    }

    private static Map<Digest, ErasedDigests> byId(List<ErasedDigests> many) {
        Map<Digest, ErasedDigests> byId = new HashMap<>();
        many.forEach(one -> byId.put(one.id(), one));
        return byId;
    }
}
