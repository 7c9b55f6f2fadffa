package laurel.people.file;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What came of some lines. */
record Tally(int created, int updated, int unchanged, int waitingRecorded, List<BadLine> badLines) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, List.of());

    Tally {
        badLines = List.copyOf(badLines);
    }

    static Tally bad(List<BadLine> lines) {
        return new Tally(0, 0, 0, 0, lines);
    }

    /** Both together, with the bad lines in the order of the file. */
    Tally plus(Tally other) {
        return new Tally(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                waitingRecorded + other.waitingRecorded,
                badLines.isEmpty() || other.badLines.isEmpty()
                        ? badLines.isEmpty() ? other.badLines : badLines
                        : Stream.concat(badLines.stream(), other.badLines.stream())
                                .sorted(Comparator.comparingLong(BadLine::line))
                                .toList());
    }
}
