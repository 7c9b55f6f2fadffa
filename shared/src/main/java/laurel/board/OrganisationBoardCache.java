package laurel.board;

import java.util.Optional;
import laurel.action.Mechanism;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Keeps the organisation's boards for a minute, so that their cost is bounded by time and not by who looks. */
public interface OrganisationBoardCache {
    /** A board that was put less than a minute ago. */
    Optional<OrganisationBoard> get(Period period, @Nullable Mechanism mechanism);

    /** Keeps a board. Of two put at once either stays. */
    void put(Period period, @Nullable Mechanism mechanism, OrganisationBoard board);
}
