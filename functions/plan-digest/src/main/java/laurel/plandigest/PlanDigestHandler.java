package laurel.plandigest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.planning.FanOut;
import laurel.planning.PlanDigests;
import laurel.planning.Purpose;
import laurel.settings.Settings;

/** Plans champions' digests: begins a Monday when the schedule says so, and goes through a team that is called. */
public final class PlanDigestHandler extends JsonFunction {
    private final String organisation;
    private final Clock clock;
    private final CurrentScheme scheme;
    private final FanOut fanOut;
    private final PlanDigests planDigests;

    public PlanDigestHandler(Settings settings) {
        this.organisation = settings.organisation();
        this.clock = settings.clock();
        PlanDigestComponent component = DaggerPlanDigestComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.fanOut = component.fanOut();
        this.planDigests = component.planDigests();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        if (event.path("detail-type").asText().equals(Purpose.DIGEST.detailType())) {
            JsonNode detail = event.path("detail");
            if (!detail.path("organisation").asText().equals(organisation)) {
                throw new IllegalArgumentException("The team is another organisation's");
            }
            LocalDate day = LocalDate.parse(detail.path("day").asText());
            return NODES.objectNode()
                    .put("messages", planDigests.team(detail.path("team").asText(), day));
        }
        LocalDate today = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return NODES.objectNode().put("teams", fanOut.begin(Purpose.DIGEST, today, team -> true));
    }
}
