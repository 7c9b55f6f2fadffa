package laurel.board;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a team in one period. */
public sealed interface TeamBoard {
    /** The words that explain what is not there; null if there is nothing to explain. */
    @Nullable
    String note();

    /** Too few people to tell anything. */
    record Hidden() implements TeamBoard {
        @Override
        public String note() {
            return "This team is not shown, because fewer than five of its people are here at the moment.";
        }
    }

    /** The team as a whole, and of its people the first. */
    record Shown(
            int people,
            Share active,
            double pointsPerHead,
            List<Placed<PersonPoints>> standings,
            @Nullable String note) implements TeamBoard {}

    /** The board of a team. */
    static TeamBoard of(Team team) {
        if (!team.mayBeShown()) {
            return new Hidden();
        }
        int people = team.people();
        List<Placed<PersonPoints>> standings = standings(team, people);
        return new Shown(
                people,
                Share.of(team.active(), people),
                Math.round(team.pointsPerHead() * 10) / 10.0,
                standings,
                note(team, people, standings));
    }

    private static List<Placed<PersonPoints>> standings(Team team, int people) {
        if (people < Limits.NAMES_FROM) {
            return List.of();
        }
        List<PersonPoints> withPoints = team.rows().stream()
                .filter(row -> row.points() > 0)
                .map(row -> new PersonPoints(row.name(), row.points()))
                .toList();
        return Standings.top(
                withPoints,
                Math.min(people / 3, Limits.NAMES_AT_MOST),
                Comparator.comparingInt(PersonPoints::points).reversed(),
                Comparator.comparing(PersonPoints::name));
    }

    private static @Nullable String note(Team team, int people, List<Placed<PersonPoints>> standings) {
        if (people < Limits.NAMES_FROM) {
            return "Names are shown from ten people on, so that a board never tells who is not on it.";
        }
        if (!standings.isEmpty()) {
            return null;
        }
        return team.rows().stream().noneMatch(row -> row.points() > 0)
                ? "There are no points in this period yet."
                : "So many people share the first places that naming them would tell who is not among them.";
    }
}
