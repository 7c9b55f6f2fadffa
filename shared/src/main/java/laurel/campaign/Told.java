package laurel.campaign;

import laurel.board.Share;

/** A number of people as it may be told: never of fewer than five, and never that there was nobody. */
public sealed interface Told {
    /** The least number that is told. */
    int LEAST = 5;

    /** The number itself. */
    record Exactly(int people) implements Told {}

    /** Nobody, or so few that they could be known by it. */
    record FewerThanFive() implements Told {}

    /** What share of a small team, in words. */
    record Roughly(String words) implements Told {}

    /** A number of an organisation or a large team. */
    static Told of(int people) {
        return people < LEAST ? new FewerThanFive() : new Exactly(people);
    }

    /** A number of a team of {@code size}, at least {@link Participation.TeamPart#SHOWN_FROM}. */
    static Told of(int people, int size) {
        return switch (Share.of(Math.min(people, size), size)) {
            case Share.Roughly roughly -> new Roughly(roughly.words());
            case Share.Exact exact -> of(people);
        };
    }
}
