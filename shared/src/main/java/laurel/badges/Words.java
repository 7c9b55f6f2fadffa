package laurel.badges;

import java.time.Instant;
import java.time.LocalDate;
import laurel.catalogue.ActionType;
import laurel.period.English;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Names things as the catalogue in force at their time does. */
final class Words {
    private final Engine engine;

    Words(Engine engine) {
        this.engine = engine;
    }

    /** "Viewed a resource": what an action type is called; its id, should the catalogue know it no more. */
    String name(String type, Instant at) {
        return engine.catalogue(at).type(type).map(ActionType::name).orElse(type);
    }

    /** The id of the mechanism of an action type; null if the catalogue knows it no more. */
    @Nullable
    String mechanism(String type, Instant at) {
        return engine.catalogue(at)
                .type(type)
                .map(known -> known.mechanism().id())
                .orElse(null);
    }

    /** "3 November 2026". */
    static String day(LocalDate day) {
        return English.of(day);
    }
}
