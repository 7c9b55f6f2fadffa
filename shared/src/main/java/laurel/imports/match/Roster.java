package laurel.imports.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import laurel.people.Everybody;
import laurel.people.Person;
import laurel.people.PersonId;

/** Everybody of the organisation by id and by name, as of one moment. */
public final class Roster {
    private static final int AT_ONCE = 500;
    private static final int MOST_ALIKE = 5;
    private static final double ALIKE = 0.5;

    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<String, List<Person>> named = new HashMap<>();
    /** Names by how each of their words begins, so that a name need not be compared with everybody's. */
    private final Map<String, Set<String>> beginning = new HashMap<>();

    private Roster() {}

    /** Reads everybody. */
    public static Roster of(Everybody everybody) {
        Roster roster = new Roster();
        PersonId last = null;
        List<Person> some = everybody.after(last, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(roster::add);
            last = some.getLast().id();
            some = everybody.after(last, AT_ONCE);
        }
        return roster;
    }

    private void add(Person person) {
        people.put(person.id(), person);
        String name = Names.normal(person.name());
        if (!name.isEmpty()) {
            named.computeIfAbsent(name, any -> new ArrayList<>()).add(person);
            beginnings(name).forEach(begin -> beginning
                    .computeIfAbsent(begin, any -> new HashSet<>())
                    .add(name));
        }
    }

    /** The person with that id, if there is one. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Who has this name, however it is written, and had not left by that day; in the order of their ids. */
    public List<Person> named(String name, LocalDate day) {
        return named.getOrDefault(Names.normal(name), List.of()).stream()
                .filter(person -> thereOn(person, day))
                .sorted(Comparator.comparing(Person::id, PersonId.ORDER))
                .toList();
    }

    private static Stream<String> beginnings(String name) {
        return Stream.of(name.split(" ")).map(word -> word.substring(0, Math.min(2, word.length())));
    }

    /** Up to five people whose names are much like this one, the likest first. */
    public List<Person> like(String name, LocalDate day) {
        String wanted = Names.normal(name);
        if (wanted.isEmpty()) {
            return List.of();
        }
        record Scored(Person person, double likeness) {}
        return beginnings(wanted)
                .flatMap(begin -> beginning.getOrDefault(begin, Set.of()).stream())
                .distinct()
                .map(other -> Map.entry(named.getOrDefault(other, List.of()), Names.likeness(wanted, other)))
                .filter(entry -> entry.getValue() >= ALIKE)
                .flatMap(entry -> entry.getKey().stream().map(person -> new Scored(person, entry.getValue())))
                .filter(scored -> thereOn(scored.person(), day))
                .sorted(Comparator.comparingDouble((Scored scored) -> -scored.likeness())
                        .thenComparing(scored -> scored.person().id(), PersonId.ORDER))
                .limit(MOST_ALIKE)
                .map(Scored::person)
                .toList();
    }

    private static boolean thereOn(Person person, LocalDate day) {
        return person.leftOn() == null || !person.leftOn().isBefore(day);
    }
}
