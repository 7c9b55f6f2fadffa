package laurel.world;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import laurel.ledger.SchemeOutdated;
import laurel.ledger.UseCases;

/** Tells failures that follow from what went wrong from those that nothing explains. */
final class Failures {
    /** What use cases say that gave up for a good reason; they are started again. */
    private static final List<String> SAID =
            List.of("The bus did not take", "was changed by others", "The directory has an alias of");

    private Failures() {}

    static boolean areExplained(Throwable failure, List<Fault> faults) {
        return all(failure).anyMatch(Failures::isExplained)
                || (failure instanceof NoSuchElementException
                        && faults.stream().anyMatch(fault -> fault.kind() == Fault.Kind.EARLIER));
    }

    private static boolean isExplained(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof Broken
                || failure instanceof Killed
                || failure instanceof SchemeOutdated
                || UseCases.isContention(failure)
                || SAID.stream().anyMatch(message::contains);
    }

    private static Stream<Throwable> all(Throwable failure) {
        Stream<Throwable> more = Stream.of(failure.getSuppressed()).flatMap(Failures::all);
        Throwable cause = failure.getCause();
        return Stream.concat(Stream.of(failure), cause == null ? more : Stream.concat(more, all(cause)));
    }
}
