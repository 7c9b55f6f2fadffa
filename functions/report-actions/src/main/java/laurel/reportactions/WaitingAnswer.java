package laurel.reportactions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.ownreport.AnswerReports;

/** What those are answered who say yes or no to reports: whose it is and what they told, never what it brings. */
final class WaitingAnswer {
    private WaitingAnswer() {}

    static ApiAnswer of(AnswerReports.Result result) {
        return switch (result) {
            case AnswerReports.Shown shown -> ApiAnswer.ok(json(shown));
            case AnswerReports.Answered answered -> ApiAnswer.ok(ReportJson.of(answered.report()));
            case AnswerReports.AlreadyAnswered already ->
                ApiAnswer.error(
                        409,
                        "already-answered",
                        "Somebody answered this report otherwise meanwhile. Nothing was changed; a link officer can take"
                                + " back a yes (POST /api/corrections/void).");
            case AnswerReports.NotCountable not ->
                ApiAnswer.error(
                        409,
                        "not-countable",
                        "The scheme can't count this as it was reported, so there is nothing to say yes to. "
                                + not.message());
            case AnswerReports.NoSuchReport none ->
                ApiAnswer.error(
                        404,
                        "no-such-report",
                        "Nothing waits for you under this id. Whoever reported it may have taken it back.");
            case AnswerReports.Refused refused -> ApiAnswer.refused(refused.why());
            case AnswerReports.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ObjectNode json(AnswerReports.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode reports = json.putArray("reports");
        for (AnswerReports.Line line : shown.lines()) {
            reports.add(ReportJson.of(line.report(), line.day(), line.name())
                    .put("person", line.person())
                    .put("team", line.report().team()));
        }
        if (shown.next() != null) {
            json.put("next", shown.next());
        }
        return json;
    }
}
