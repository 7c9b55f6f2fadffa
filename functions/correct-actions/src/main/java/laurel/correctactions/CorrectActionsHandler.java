package laurel.correctactions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.correction.CorrectActions;
import laurel.correction.ViewAudit;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what a link officer puts right, what people say is wrong, and {@code GET /api/audit}. */
public final class CorrectActionsHandler extends SignedInFunction {
    private final RememberedState state;
    private final CorrectActions correct;
    private final ViewAudit viewAudit;
    private final DoubtRoutes doubts;

    public CorrectActionsHandler(Settings settings) {
        this(settings, DaggerCorrectActionsComponent.factory().create(settings));
    }

    private CorrectActionsHandler(Settings settings, CorrectActionsComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.correct = component.correctActions();
        this.viewAudit = component.viewAudit();
        this.doubts = new DoubtRoutes(component.raiseDoubt(), component.answerDoubts());
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        if (DoubtRoutes.are(request.route())) {
            return doubts.answer(known, access, request);
        }
        ObjectNode body = request.body().orElseGet(JsonNodeFactory.instance::objectNode);
        return switch (request.route()) {
            case "GET /api/audit" -> CorrectionAnswer.of(viewAudit.view(known.viewer(), access, request.query("most")));
            case "POST /api/corrections/void" -> CorrectionAnswer.of(correct.voidAction(known.viewer(), access, body));
            default -> CorrectionAnswer.of(correct.addAction(known.viewer(), access, body));
        };
    }
}
