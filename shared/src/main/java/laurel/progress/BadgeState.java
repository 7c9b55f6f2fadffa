package laurel.progress;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a badge for a period. Immutable.
 *
 * @param held whether all that it takes is there
 * @param ruling what was decided about it, if anything was
 * @param tallies of its counted criteria, in the order of the catalogue; none once it is held for good, or before anything
 *     counted
 */
public record BadgeState(boolean held, @Nullable Ruling ruling, List<Tally> tallies) {
    static final BadgeState NOTHING = new BadgeState(false, null, List.of());

    public BadgeState {
        tallies = List.copyOf(tallies);
    }

    Tally tally(int criterion) {
        return tallies.isEmpty() ? Tally.EMPTY : tallies.get(criterion);
    }

    boolean isRuled(Ruling.Kind kind) {
        return ruling != null && ruling.kind() == kind;
    }

    /** What was decided, without what was counted. */
    BadgeState onlyRuling() {
        return new BadgeState(false, ruling, List.of());
    }
}
