package laurel.catalogue;

import java.util.List;
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

    /** A champion or a link officer has put somebody forward, with a reason; nobody does so for themselves. */
    record Nominated() implements Criterion {}

    /**
     * Of a team's badge: so many in a hundred of those who are there were active. People who are away or who object do not
     * count; a team has to have at least {@code people} who do.
     */
    record TeamShare(int percent, int people) implements Criterion {}

    /** What is counted action by action; everything else follows from points and decisions. */
    sealed interface Counted extends Criterion {
        /** Whether a campaign's days of grace count too. */
        default boolean late() {
            return false;
        }
    }

    /**
     * At least {@code times} actions of a selection.
     *
     * @param distinct if set, so many different ones of these instead
     * @param spread if set, over so many days, weeks, months or quarters at least
     */
    record ActionsAtLeast(
            int times,
            Selection of,
            @Nullable Distinct distinct,
            @Nullable Spread spread,
            boolean late) implements Counted {}

    /** At least {@code times} actions of each of at least {@code mechanisms} mechanisms. */
    record MechanismsActed(int mechanisms, int times) implements Counted {}

    /** Each of these parts of Standard 4, which follow one another, was tagged by its author on an action of a selection. */
    record AllCovered(List<String> standards, Selection of) implements Counted {
        public AllCovered {
            standards = List.copyOf(standards);
        }
    }

    /** At least so many of the campaign's topics were explored or attended; {@link #ALL} for all of them. */
    record TopicsAtLeast(int topics, boolean late) implements Counted {
        public static final int ALL = 0;

        /** What one does with a topic for it to count. */
        public static final Selection EXPLORED = Selection.of(List.of("topic.explored", "session.attended"));
    }
}
