package laurel.people.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.Aliases;
import laurel.people.Aliases.Binding;
import laurel.people.Aliases.Lead;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.Rederive;
import laurel.people.WaitingActions;
import laurel.privacy.Erased;

/**
 * Gives a person one alias more, in the order of an import: the person is written first, then what they did before is worked
 * out anew, and then the alias is bound and what waited under it recorded. Again completes what a crash left.
 */
public final class GiveAlias {
    private static final int ATTEMPTS = 10;

    private final PersonWriter writer;
    private final Aliases aliases;
    private final AliasBinding binding;
    private final Rederive rederive;
    private final Erased erased;

    public GiveAlias(PersonWriter writer, Aliases aliases, WaitingActions waiting, Rederive rederive, Erased erased) {
        this.writer = writer;
        this.aliases = aliases;
        this.binding = new AliasBinding(aliases, waiting);
        this.rederive = rederive;
        this.erased = erased;
    }

    /**
     * Whether the alias leads to the person now: it does not if it led to somebody else, if it was the name of somebody who
     * was erased, or if there is no such person.
     */
    public boolean give(PersonId id, Alias alias) {
        if (!erased.among(Set.of(alias)).isEmpty()) {
            return false;
        }
        Lead lead = aliases.leads(Set.of(alias)).get(alias);
        if (lead != null) {
            if (lead.person().equals(id) && lead.waiting()) {
                binding.drain(alias, id);
            }
            return lead.person().equals(id);
        }
        if (!change(id, alias, true)) {
            return false;
        }
        rederive.person(id);
        return switch (aliases.bind(alias, id)) {
            case Binding.Bound bound -> {
                if (bound.waiting()) {
                    binding.drain(alias, id);
                }
                yield true;
            }
            case Binding.LeadsElsewhere other -> {
                change(id, alias, false);
                rederive.person(id);
                yield false;
            }
        };
    }

    private boolean change(PersonId id, Alias alias, boolean has) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<PersonId, Person> read = writer.read(List.of(id));
            Person before = read.get(id);
            if (before == null) {
                return false;
            }
            Set<Alias> all = new HashSet<>(before.aliases());
            boolean changes = has ? all.add(alias) : all.remove(alias);
            if (!changes || writer.write(before, before.withAliases(all)) instanceof PersonWriter.Result.Written) {
                return true;
            }
        }
        throw new IllegalStateException("Person " + id + " was changed by others " + ATTEMPTS + " times meanwhile");
    }
}
