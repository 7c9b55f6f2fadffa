package laurel.people.file;

import static laurel.people.file.Cells.quoted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.Aliases;
import laurel.people.Aliases.Binding;
import laurel.people.Aliases.Lead;
import laurel.people.PersonId;
import laurel.people.WaitingActions;

/** Leads a line's aliases to its person, and records what waited under them. */
final class AliasBinding {
    private final Aliases aliases;
    private final WaitingActions waiting;

    AliasBinding(Aliases aliases, WaitingActions waiting) {
        this.aliases = aliases;
        this.waiting = waiting;
    }

    /** The aliases of a line that lead to somebody else, as bad lines. */
    static List<BadLine> elsewhere(PersonRow row, Map<Alias, Lead> leads) {
        List<BadLine> bad = new ArrayList<>();
        for (Alias alias : row.aliases()) {
            Lead lead = leads.get(alias);
            if (lead != null && !lead.person().equals(row.id())) {
                bad.add(elsewhere(row, alias, lead.person()));
            }
        }
        return bad;
    }

    /** The aliases of a line that lead to somebody else. */
    static Set<Alias> ofOthers(PersonRow row, Map<Alias, Lead> leads) {
        Set<Alias> others = new HashSet<>(row.aliases());
        others.removeIf(alias -> {
            Lead lead = leads.get(alias);
            return lead == null || lead.person().equals(row.id());
        });
        return others;
    }

    /**
     * Binds what is not bound and then records what waits. All are bound first: whether something was shared with oneself
     * depends on all of one's aliases.
     */
    Result bind(PersonRow row, Map<Alias, Lead> leads) {
        List<Alias> waited = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        Set<Alias> lost = new HashSet<>();
        for (Alias alias : row.aliases()) {
            Lead lead = leads.get(alias);
            Binding binding = lead == null ? aliases.bind(alias, row.id()) : new Binding.Bound(lead.waiting());
            switch (binding) {
                case Binding.Bound bound -> {
                    if (bound.waiting()) {
                        waited.add(alias);
                    }
                }
                case Binding.LeadsElsewhere other -> {
                    lost.add(alias);
                    bad.add(elsewhere(row, alias, other.person()));
                }
            }
        }
        int recorded = waited.stream().mapToInt(alias -> drain(alias, row.id())).sum();
        return new Result(recorded, lost, bad);
    }

    /** Records what waits under a bound alias, and returns how much that was. */
    int drain(Alias alias, PersonId person) {
        int recorded = waiting.recordFor(alias, person);
        aliases.drained(alias);
        return recorded;
    }

    private static BadLine elsewhere(PersonRow row, Alias alias, PersonId other) {
        return BadLine.of(
                row.line(),
                Repeated.columnOf(row, alias),
                quoted(alias.value()) + " already leads to " + other,
                "If it is " + other + "'s, take it out of this line. If " + row.id() + " and " + other
                        + " are one person, keep one person_id for them.");
    }

    /** What was recorded, and which aliases somebody else got first. */
    record Result(int recorded, Set<Alias> lost, List<BadLine> bad) {}
}
