package laurel.world;

import java.util.List;
import java.util.Optional;

/** Runs worlds by their seeds. */
public final class SeededWorld {
    private SeededWorld() {}

    /**
     * A seed whose world broke promises.
     *
     * @param promises their names
     * @param story what was found, and the shortest script found that leads to it
     */
    public record Failure(long seed, List<String> promises, String story) {
        public Failure {
            promises = List.copyOf(promises);
        }
    }

    /** What the world of a seed broke, or nothing if it kept every promise. */
    public static Optional<Failure> run(long seed) {
        Script script = ScriptWriter.write(seed);
        List<BrokenPromise> broken = Promises.broken(script);
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        String first = broken.getFirst().name();
        Script shortest = Shrinking.of(script, shorter -> Promises.broken(shorter).stream()
                .anyMatch(each -> each.name().equals(first)));
        List<String> found =
                Promises.broken(shortest).stream().map(BrokenPromise::toString).toList();
        return Optional.of(new Failure(
                seed, broken.stream().map(BrokenPromise::name).distinct().toList(), """
                Seed %d breaks
                  %s
                The shortest script that does so:
                %sRun it again: ./check -pl shared -Dtest=SeededWorldTest -Dlaurel.world.seed=%d
                """.formatted(
                                seed, String.join("\n  ", found), shortest, seed)));
    }
}
