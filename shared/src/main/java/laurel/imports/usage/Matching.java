package laurel.imports.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.imports.match.Roster;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Finds who the people of an export are. */
final class Matching {
    private static final int AT_ONCE = 100;

    private final Directory directory;
    private final Roster roster;

    Matching(Directory directory, Roster roster) {
        this.directory = directory;
        this.roster = roster;
    }

    /** The people in the order given, each with whom they are. What somebody chose by hand goes before all else but an alias. */
    List<Matched> match(Collection<Whom> people, Map<String, PersonId> hand, boolean takeSuggestions, LocalDate day) {
        Set<Alias> aliases = new HashSet<>();
        people.forEach(whom -> {
            aliases.add(whom.alias());
            if (whom.other() != null) {
                aliases.add(whom.other());
            }
        });
        Map<Alias, PersonId> leads = leads(List.copyOf(aliases));
        return people.stream()
                .map(whom -> match(whom, leads, hand, takeSuggestions, day))
                .toList();
    }

    private Map<Alias, PersonId> leads(List<Alias> aliases) {
        Map<Alias, PersonId> leads = new HashMap<>();
        for (int from = 0; from < aliases.size(); from += AT_ONCE) {
            leads.putAll(directory.who(aliases.subList(from, Math.min(aliases.size(), from + AT_ONCE))));
        }
        return leads;
    }

    private Matched match(
            Whom whom, Map<Alias, PersonId> leads, Map<String, PersonId> hand, boolean takeSuggestions, LocalDate day) {
        Person known = person(leads.get(whom.alias()));
        if (known != null) {
            return new Matched(whom, Matched.By.ALIAS, known, List.of());
        }
        Person chosen = person(hand.get(whom.alias().value()));
        if (chosen != null) {
            return new Matched(whom, Matched.By.HAND, chosen, List.of());
        }
        Person other = whom.other() == null ? null : person(leads.get(whom.other()));
        if (other != null) {
            return new Matched(whom, Matched.By.OTHER_ALIAS, other, List.of());
        }
        boolean leftOut = hand.containsKey(whom.alias().value());
        List<Person> named = roster.named(whom.name(), day);
        if (named.size() == 1 && !leftOut) {
            return new Matched(
                    whom,
                    takeSuggestions ? Matched.By.NAME : Matched.By.NOTHING,
                    takeSuggestions ? named.getFirst() : null,
                    named);
        }
        return new Matched(
                whom,
                Matched.By.NOTHING,
                null,
                named.isEmpty() ? roster.like(whom.name(), day) : new ArrayList<>(named));
    }

    private @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : roster.person(id).orElse(null);
    }
}
