package laurel.planfeedback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.planning.FanOut;
import laurel.planning.PlanFeedback;
import laurel.planning.Purpose;
import laurel.settings.Settings;

/** Plans feedback, reminders of renewing and the news of campaigns: begins a day when the schedule says so, and goes through a team that is called. */
public final class PlanFeedbackHandler extends JsonFunction {
    private final String organisation;
    private final Clock clock;
    private final CurrentScheme scheme;
    private final FanOut fanOut;
    private final PlanFeedback planFeedback;

    public PlanFeedbackHandler(Settings settings) {
        this.organisation = settings.organisation();
        this.clock = settings.clock();
        PlanFeedbackComponent component = DaggerPlanFeedbackComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.fanOut = component.fanOut();
        this.planFeedback = component.planFeedback();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        if (event.path("detail-type").asText().equals(Purpose.FEEDBACK.detailType())) {
            JsonNode detail = event.path("detail");
            if (!detail.path("organisation").asText().equals(organisation)) {
                throw new IllegalArgumentException("The team is another organisation's");
            }
            LocalDate day = LocalDate.parse(detail.path("day").asText());
            return NODES.objectNode()
                    .put("messages", planFeedback.team(detail.path("team").asText(), day));
        }
        LocalDate today = LocalDate.now(clock);
        return NODES.objectNode().put("teams", fanOut.begin(Purpose.FEEDBACK, today, planFeedback.concerned(today)));
    }
}
