package laurel.people.file;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import laurel.organisation.Teams;

/** Tells the organisation of the teams in a file that it has not heard of. All threads may use it. */
final class NewTeams {
    private final Teams teams;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    NewTeams(Teams teams) {
        this.teams = teams;
        known.addAll(teams.all());
    }

    /** Tells of the rows' teams, before anybody is in them: a team without people shows nowhere. */
    void tell(List<PersonRow> rows) {
        Set<String> fresh = rows.stream()
                .map(PersonRow::team)
                .filter(team -> !known.contains(team))
                .collect(toSet());
        teams.add(fresh);
        known.addAll(fresh);
    }
}
