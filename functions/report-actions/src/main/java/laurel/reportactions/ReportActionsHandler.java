package laurel.reportactions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.ownreport.AnswerReports;
import laurel.ownreport.ReportOwnAction;
import laurel.ownreport.ViewOwnReports;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what people report themselves, and the champions and link officers who say yes or no to it. */
public final class ReportActionsHandler extends SignedInFunction {
    private final RememberedState state;
    private final ReportOwnAction report;
    private final ViewOwnReports view;
    private final AnswerReports answer;

    public ReportActionsHandler(Settings settings) {
        this(settings, DaggerReportActionsComponent.factory().create(settings));
    }

    private ReportActionsHandler(Settings settings, ReportActionsComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.report = component.report();
        this.view = component.view();
        this.answer = component.answer();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        ObjectNode body = request.body().orElseGet(JsonNodeFactory.instance::objectNode);
        return switch (request.route()) {
            case "GET /api/me/reports" ->
                OwnReportAnswer.of(view.view(known.viewer(), access, request.query("after"), request.query("limit")));
            case "POST /api/me/reports" ->
                OwnReportAnswer.of(report.report(known.person(), known.viewer(), access, body));
            case "DELETE /api/me/reports/{id}" ->
                OwnReportAnswer.of(report.withdraw(known.viewer(), access, request.path("id")));
            case "GET /api/reports" ->
                WaitingAnswer.of(answer.view(known.viewer(), access, request.query("after"), request.query("limit")));
            default -> WaitingAnswer.of(answer.answer(known.viewer(), access, request.path("id"), body));
        };
    }
}
