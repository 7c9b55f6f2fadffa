package laurel.board;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Teams to test with. */
final class Rows {
    private Rows() {}

    /** A team of people with these points, each of whom did one thing if they have any. */
    static Team team(String name, int... points) {
        return new Team(
                name,
                IntStream.range(0, points.length)
                        .mapToObj(
                                i -> new Team.Row("Name " + (char) ('A' + i), points[i], points[i] > 0 ? 1 : 0, false))
                        .toList());
    }

    /** The same team and so many more people who are away, with points. */
    static Team away(Team team, int... points) {
        return new Team(
                team.name(),
                Stream.concat(
                                team.rows().stream(),
                                Arrays.stream(points).mapToObj(p -> new Team.Row("Away " + p, p, 1, true)))
                        .toList());
    }

    /** A team of {@code people}, {@code active} of whom have ten points. */
    static Team team(String name, int people, int active) {
        return team(
                name, IntStream.range(0, people).map(i -> i < active ? 10 : 0).toArray());
    }
}
