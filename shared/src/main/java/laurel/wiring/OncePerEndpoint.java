package laurel.wiring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import laurel.settings.Settings;

/**
 * One client for all organisations of a process, as long as they ask the same endpoint: clients are safe for all threads, know
 * nothing of organisations, and take long to make.
 */
final class OncePerEndpoint<C> {
    private final Map<String, C> made = new ConcurrentHashMap<>();
    private final Function<Settings, C> make;

    OncePerEndpoint(Function<Settings, C> make) {
        this.make = make;
    }

    C of(Settings settings) {
        String endpoint = settings.awsEndpoint().map(Object::toString).orElse("");
        return made.computeIfAbsent(settings.region() + " " + endpoint, any -> make.apply(settings));
    }
}
