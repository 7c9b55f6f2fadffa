package laurel.reach;

import java.util.List;
import java.util.Set;
import laurel.people.ListedPerson;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.privacy.Objections;

/** The people of the organisation without those who object to being counted. */
public final class CountedPeople implements PeopleList {
    private final PeopleList people;
    private final Objections objections;

    public CountedPeople(PeopleList people, Objections objections) {
        this.people = people;
        this.objections = objections;
    }

    @Override
    public List<ListedPerson> team(String team) {
        return counted(people.team(team));
    }

    @Override
    public List<ListedPerson> all() {
        return counted(people.all());
    }

    private List<ListedPerson> counted(List<ListedPerson> all) {
        Set<PersonId> objecting = objections.standing();
        return all.stream().filter(person -> !objecting.contains(person.id())).toList();
    }
}
