package laurel.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;

/** The people of the organisation, for reading. What it answers may be a moment old, unless it says otherwise. */
public interface Directory {
    /** The person with that id, if there is one. */
    Optional<Person> person(PersonId id);

    /** The person with that id as the last change left them, if there is one. */
    Optional<Person> personNow(PersonId id);

    /** The people with these ids; unknown ids are left out. */
    default Map<PersonId, Person> people(Collection<PersonId> ids) {
        Map<PersonId, Person> found = new HashMap<>();
        ids.forEach(id -> person(id).ifPresent(person -> found.put(id, person)));
        return found;
    }

    /** Whom an alias leads to, if it leads to anybody yet. */
    Optional<PersonId> who(Alias alias);

    /** Whom aliases lead to; without those that lead to nobody yet. */
    Map<Alias, PersonId> who(Collection<Alias> aliases);

    /** Everybody whose team it is now, those who left or are away among them, in the order of their ids. */
    List<TeamMember> team(String team);
}
