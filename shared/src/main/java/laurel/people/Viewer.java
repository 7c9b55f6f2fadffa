package laurel.people;

import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody who asks to see something.
 *
 * @param teams the teams they encourage; empty unless they are a champion
 * @param here whether they still work here
 */
public record Viewer(PersonId id, Role role, Set<String> teams, boolean here) {
    public Viewer {
        teams = Set.copyOf(teams);
    }

    /** Somebody who works here. */
    public Viewer(PersonId id, Role role, Set<String> teams) {
        this(id, role, teams, true);
    }

    /** The person as a viewer. A champion with no team named encourages their own; who has left, nobody. */
    public static Viewer of(Person person, LocalDate today) {
        boolean left = person.leftOn() != null && person.leftOn().isBefore(today);
        if (left) {
            return new Viewer(person.id(), Role.STAFF, Set.of(), false);
        }
        if (person.role() != Role.CHAMPION) {
            return new Viewer(person.id(), person.role(), Set.of());
        }
        Set<String> named = person.championOf();
        return new Viewer(person.id(), Role.CHAMPION, named.isEmpty() ? Set.of(person.teamOn(today)) : named);
    }
}
