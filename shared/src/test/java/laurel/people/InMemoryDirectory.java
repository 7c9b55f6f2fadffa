package laurel.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Alias;
import org.jspecify.annotations.Nullable;

/** People and aliases in memory, as the people table keeps them. All threads may use it. */
public class InMemoryDirectory implements Directory, Aliases, PersonWriter, Everybody {
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<Alias, PersonId> leads = new HashMap<>();
    private final Set<Alias> waiting = new HashSet<>();

    /** Adds somebody whom all their aliases lead to. */
    public synchronized InMemoryDirectory with(Person person) {
        people.put(person.id(), person);
        person.aliases().forEach(alias -> leads.put(alias, person.id()));
        return this;
    }

    /** The same people and aliases, whatever becomes of these. */
    public synchronized InMemoryDirectory copy() {
        InMemoryDirectory copy = new InMemoryDirectory();
        copy.people.putAll(people);
        copy.leads.putAll(leads);
        copy.waiting.addAll(waiting);
        return copy;
    }

    /** What an action's hold does: notes that something waits, unless the alias leads to the person it returns. */
    public synchronized Optional<PersonId> hold(Alias alias) {
        PersonId person = leads.get(alias);
        if (person == null) {
            waiting.add(alias);
        }
        return Optional.ofNullable(person);
    }

    @Override
    public synchronized Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Optional<Person> personNow(PersonId id) {
        return person(id);
    }

    @Override
    public synchronized Optional<PersonId> who(Alias alias) {
        return Optional.ofNullable(leads.get(alias));
    }

    @Override
    public synchronized Map<Alias, PersonId> who(Collection<Alias> aliases) {
        Map<Alias, PersonId> found = new HashMap<>(leads);
        found.keySet().retainAll(aliases);
        return found;
    }

    @Override
    public synchronized List<TeamMember> team(String team) {
        return people.values().stream()
                .filter(person -> person.memberships().getLast().team().equals(team))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .map(person -> new TeamMember(person.id(), person.name(), person.leftOn(), person.awayUntil()))
                .toList();
    }

    @Override
    public synchronized List<Person> after(@Nullable PersonId last, int most) {
        return people.values().stream()
                .filter(person -> last == null || person.id().value().compareTo(last.value()) > 0)
                .sorted(Comparator.comparing(person -> person.id().value()))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int count() {
        return people.size();
    }

    @Override
    public synchronized Map<Alias, Lead> leads(Collection<Alias> aliases) {
        Map<Alias, Lead> found = new HashMap<>();
        who(aliases).forEach((alias, person) -> found.put(alias, new Lead(person, waiting.contains(alias))));
        return found;
    }

    @Override
    public synchronized Binding bind(Alias alias, PersonId person) {
        PersonId before = leads.putIfAbsent(alias, person);
        return before == null || before.equals(person)
                ? new Binding.Bound(waiting.contains(alias))
                : new Binding.LeadsElsewhere(before);
    }

    @Override
    public synchronized void drained(Alias alias) {
        waiting.remove(alias);
    }

    @Override
    public synchronized List<Undrained> undrained() {
        return waiting.stream()
                .filter(leads::containsKey)
                .map(alias -> new Undrained(alias, who(alias).orElseThrow()))
                .toList();
    }

    @Override
    public synchronized Map<PersonId, Person> read(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>(people);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public synchronized Result write(@Nullable Person before, Person after) {
        Person stored = people.get(after.id());
        boolean asBefore = before == null ? stored == null : stored != null && stored.version() == before.version();
        if (!asBefore) {
            return new Result.Overtaken();
        }
        Person written = PersonWriter.stored(before, after);
        people.put(after.id(), written);
        return new Result.Written(written);
    }
}
