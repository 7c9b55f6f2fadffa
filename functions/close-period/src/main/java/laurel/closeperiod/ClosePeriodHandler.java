package laurel.closeperiod;

import com.fasterxml.jackson.databind.JsonNode;
import laurel.catalogue.CurrentScheme;
import laurel.closing.ClosePeriod;
import laurel.function.JsonFunction;
import laurel.settings.Settings;

/** Looks every day at the periods that have closed; a schedule starts it. */
public final class ClosePeriodHandler extends JsonFunction {
    private final CurrentScheme scheme;
    private final ClosePeriod closePeriod;

    public ClosePeriodHandler() {
        this(Settings.fromEnvironment());
    }

    public ClosePeriodHandler(Settings settings) {
        ClosePeriodComponent component = DaggerClosePeriodComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.closePeriod = component.closePeriod();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        ClosePeriod.Ran ran = closePeriod.run();
        return JSON.createObjectNode()
                .put("teams", ran.teams())
                .put("candidates", ran.candidates())
                .put("teamAwards", ran.teamAwards())
                .put("finished", ran.finished());
    }
}
