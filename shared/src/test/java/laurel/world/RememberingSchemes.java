package laurel.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.InMemorySchemeStore;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.StoredScheme;
import laurel.progress.Engine;

/** The scheme as it is and as it was, each with the engine that applies it. */
final class RememberingSchemes implements SchemeStore {
    static final Catalogues SHIPPED = CatalogueReader.shipped();

    private record Past(Instant since, StoredScheme scheme) {}

    private final InMemorySchemeStore now = new InMemorySchemeStore();
    private final Deque<Past> past = new ArrayDeque<>();
    private final Map<Long, Engine> engines = new HashMap<>();
    private final Clock clock;
    private final BiConsumer<StoredScheme, StoredScheme> watcher;

    /**
     * The scheme that ships.
     *
     * @param watcher is told of every change, with what was before
     */
    RememberingSchemes(Clock clock, BiConsumer<StoredScheme, StoredScheme> watcher) {
        this.clock = clock;
        this.watcher = watcher;
        past.push(new Past(Instant.EPOCH, StoredScheme.NOTHING));
        engines.put(0L, Council.ENGINE);
    }

    @Override
    public StoredScheme read() {
        return now.read();
    }

    @Override
    public boolean replace(StoredScheme next) {
        StoredScheme before = now.read();
        if (!now.replace(next)) {
            return false;
        }
        past.push(new Past(clock.instant(), next));
        watcher.accept(before, next);
        return true;
    }

    /** The engine of somebody who knows the scheme as it was so long ago. */
    Engine engine(Duration ago) {
        Instant then = clock.instant().minus(ago);
        StoredScheme was = past.stream()
                .filter(each -> !each.since().isAfter(then))
                .findFirst()
                .orElseThrow()
                .scheme();
        return engines.computeIfAbsent(was.revision(), r -> new Engine(was.on(SHIPPED), Council.ZONE));
    }

    /** Takes over a scheme from another council, from the beginning. */
    void become(StoredScheme scheme) {
        for (long revision = 1; revision <= scheme.revision(); revision++) {
            StoredScheme next = new StoredScheme(revision, scheme.published(), scheme.campaigns(), scheme.editions());
            now.replace(next);
            past.push(new Past(Instant.EPOCH, next));
        }
    }
}
