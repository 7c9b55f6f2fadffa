package laurel.erasepeople;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import laurel.function.JsonFunction;
import laurel.privacy.CarryOutErasures;
import laurel.privacy.ForgetOld;
import laurel.settings.Settings;

/**
 * Goes on with the erasures that are under way. With {@code {"again": true}}, after a table was restored, it first looks for
 * who was erased and is named again. With {@code {"forget": true}}, at night, it does so too, for what came late, and takes
 * out what is older than it is kept.
 */
public final class ErasePeopleHandler extends JsonFunction {
    /** Less than the function may run, by as long as one holding may take. */
    private static final Duration MOST = Duration.ofMinutes(5);

    private final CarryOutErasures erasures;
    private final ForgetOld old;

    public ErasePeopleHandler(Settings settings) {
        ErasePeopleComponent component = DaggerErasePeopleComponent.factory().create(settings);
        this.erasures = component.erasures();
        this.old = component.old();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        boolean forget = event.path("forget").asBoolean(false);
        int again = forget || event.path("again").asBoolean(false) ? erasures.again() : 0;
        int forgotten = forget ? old.work(MOST) : 0;
        return NODES.objectNode()
                .put("again", again)
                .put("forgotten", forgotten)
                .put("underWay", erasures.work(MOST));
    }
}
