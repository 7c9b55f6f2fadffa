package laurel.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import laurel.action.Mechanism;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Keeps boards in memory. All threads may use it. */
final class InMemoryOrganisationBoardCache implements OrganisationBoardCache {
    private final Map<String, Kept> boards = new ConcurrentHashMap<>();
    private final Clock clock;

    InMemoryOrganisationBoardCache(Clock clock) {
        this.clock = clock;
    }

    private record Kept(OrganisationBoard board, Instant until) {}

    @Override
    public Optional<OrganisationBoard> get(Period period, @Nullable Mechanism mechanism) {
        return Optional.ofNullable(boards.get(period.id() + mechanism))
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(Kept::board);
    }

    @Override
    public void put(Period period, @Nullable Mechanism mechanism, OrganisationBoard board) {
        boards.put(period.id() + mechanism, new Kept(board, clock.instant().plus(Duration.ofMinutes(1))));
    }
}
