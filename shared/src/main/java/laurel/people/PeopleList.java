package laurel.people;

import java.util.List;

/** The people of the organisation for lists of them, those who left among them; a moment old at most. */
public interface PeopleList {
    /** Everybody whose team it is now, in the order of their ids. */
    List<ListedPerson> team(String team);

    /** Everybody, team by team in the order of the teams' names. */
    List<ListedPerson> all();
}
