package laurel.reach;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Keeps what was counted of a month, so that a month that is over is not counted for everybody who looks. */
public interface AreaMonths {
    /** What was kept and is still good: of the current month for some minutes, of others for a day. */
    Optional<List<Group>> get(YearMonth month);

    /** Keeps the service areas of a month until a moment. Of two put at once either stays. */
    void put(YearMonth month, List<Group> areas, Instant until);
}
