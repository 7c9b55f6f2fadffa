package laurel.board;

import java.util.List;

/** A team's people in one period. Those who are away keep their points and count neither for nor against the team. */
public record Team(String name, List<Row> rows) {
    public Team {
        rows = List.copyOf(rows);
    }

    /** Somebody of the team. */
    public record Row(String name, int points, int actions, boolean away) {}

    /** How many there are, without those who are away. */
    public int people() {
        return (int) rows.stream().filter(row -> !row.away()).count();
    }

    /** How many of them did anything, with points or without. */
    public int active() {
        return (int)
                rows.stream().filter(row -> !row.away() && row.actions() > 0).count();
    }

    /** Whether there are enough people to tell anything of the team. */
    public boolean mayBeShown() {
        return people() >= Limits.TEAM_FROM;
    }

    /** The share of people who did anything, from 0 to 1. */
    double share() {
        return (double) active() / people();
    }

    double pointsPerHead() {
        int points =
                rows.stream().filter(row -> !row.away()).mapToInt(Row::points).sum();
        return (double) points / people();
    }
}
