package laurel.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.organisation.Teams;

/** Shows a link officer the teams, how many people each has, and who encourages it. */
public final class ViewTeams {
    private final Teams teams;
    private final PeopleList listed;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewTeams(Teams teams, PeopleList listed, Clock clock) {
        this.teams = teams;
        this.listed = listed;
        this.clock = clock;
    }

    /**
     * A team.
     *
     * @param people without those who left
     * @param away of them
     */
    public record Line(
            String team, SortedSet<String> serviceAreas, int people, int away, List<ListedPerson> champions) {
        public Line {
            champions = List.copyOf(champions);
        }
    }

    /** What became of the wish. */
    public sealed interface Result {}

    /** The teams that anybody is in or encourages, in the order of their names. */
    public record Shown(List<Line> teams) implements Result {}

    /** They may not see them. */
    public record Refused(Decision.Refused why) implements Result {}

    /** All teams. */
    public Result view(Viewer viewer, Access access) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        LocalDate today = LocalDate.now(clock);
        List<ListedPerson> all =
                listed.all().stream().filter(line -> !line.hasLeft(today)).toList();
        Map<String, List<ListedPerson>> byTeam =
                all.stream().collect(Collectors.groupingBy(ListedPerson::team, TreeMap::new, Collectors.toList()));
        List<ListedPerson> champions = all.stream()
                .filter(line -> line.role() == Role.CHAMPION)
                .sorted(Comparator.comparing(ListedPerson::name).thenComparing(ListedPerson::id, PersonId.ORDER))
                .toList();
        return new Shown(teams.all().stream()
                .map(team -> line(team, byTeam.getOrDefault(team, List.of()), champions, today))
                .filter(line -> line.people() > 0 || !line.champions().isEmpty())
                .toList());
    }

    private static Line line(String team, List<ListedPerson> people, List<ListedPerson> champions, LocalDate today) {
        return new Line(
                team,
                people.stream().map(ListedPerson::serviceArea).collect(Collectors.toCollection(TreeSet::new)),
                people.size(),
                (int) people.stream().filter(line -> line.isAway(today)).count(),
                champions.stream().filter(line -> line.encourages(team)).toList());
    }
}
