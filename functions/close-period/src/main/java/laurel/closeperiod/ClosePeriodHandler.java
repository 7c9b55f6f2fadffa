package laurel.closeperiod;

import com.fasterxml.jackson.databind.JsonNode;
import laurel.catalogue.CurrentScheme;
import laurel.closing.ClosePeriod;
import laurel.function.JsonFunction;
import laurel.settings.Settings;

/** Looks every day at the periods that have closed; a schedule starts it, and whoever invokes it makes it look again. */
public final class ClosePeriodHandler extends JsonFunction {
    private final CurrentScheme scheme;
    private final ClosePeriod closePeriod;

    public ClosePeriodHandler(Settings settings) {
        ClosePeriodComponent component = DaggerClosePeriodComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.closePeriod = component.closePeriod();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        boolean scheduled = event.path("source").asText().equals("aws.events");
        ClosePeriod.Ran ran = scheduled ? closePeriod.run() : closePeriod.runAgain();
        return NODES.objectNode()
                .put("teams", ran.teams())
                .put("candidates", ran.candidates())
                .put("teamAwards", ran.teamAwards())
                .put("finished", ran.finished());
    }
}
