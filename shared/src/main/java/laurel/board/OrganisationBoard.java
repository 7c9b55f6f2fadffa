package laurel.board;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Teams compared by the share of their people who are active, then by points a head: the upper half of those that have
 * anybody active, so that no team is shown to be last.
 */
public record OrganisationBoard(
        List<Placed<TeamLine>> standings, @Nullable String note) {
    public OrganisationBoard {
        standings = List.copyOf(standings);
    }

    /** A team among others. */
    public record TeamLine(String team, Share active, double pointsPerHead) {}

    /** The board of all teams of an organisation. */
    public static OrganisationBoard of(Collection<Team> teams) {
        List<Team> shown = teams.stream().filter(Team::mayBeShown).toList();
        int most = shown.size() < Limits.TEAMS_FROM ? 0 : shown.size() / 2;
        List<Placed<TeamLine>> standings = Standings.top(
                        shown.stream().filter(team -> team.active() > 0).toList(),
                        most,
                        Comparator.comparingDouble(Team::share)
                                .thenComparingDouble(Team::pointsPerHead)
                                .reversed(),
                        Comparator.comparing(Team::name))
                .stream()
                .map(placed -> new Placed<>(placed.place(), line(placed.one())))
                .toList();
        return new OrganisationBoard(standings, note(shown, standings));
    }

    private static TeamLine line(Team team) {
        return new TeamLine(
                team.name(), Share.of(team.active(), team.people()), Math.round(team.pointsPerHead() * 10) / 10.0);
    }

    private static String note(List<Team> shown, List<Placed<TeamLine>> standings) {
        if (shown.size() < Limits.TEAMS_FROM) {
            return "Teams are compared from three teams of at least five people on.";
        }
        if (standings.isEmpty()) {
            return shown.stream().noneMatch(team -> team.active() > 0)
                    ? "There is nothing in this period yet."
                    : "So many teams share the first places that naming them would tell which are not among them.";
        }
        return "The upper half of the teams of at least five people. No team is shown to be last.";
    }
}
