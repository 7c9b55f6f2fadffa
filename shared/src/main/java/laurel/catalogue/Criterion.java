package laurel.catalogue;

import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a badge asks for. Every kind is monotone in a person's actions: doing more never takes it away. All
 * criteria of a badge have to hold.
 */
public sealed interface Criterion {
    /** The first action of any type, credited or not. */
    record FirstAction() implements Criterion {}

    /** At least {@code points} in the period, in all or from other mechanisms than {@code otherThan}. */
    record PointsAtLeast(int points, @Nullable Mechanism otherThan) implements Criterion {}

    /** At least {@code points} from each of at least {@code mechanisms} mechanisms in the period. */
    record MechanismsAtLeast(int mechanisms, int points) implements Criterion {}
}
