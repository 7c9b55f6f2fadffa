package laurel.reportactions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.catalogue.ActionType;
import laurel.function.ApiAnswer;
import laurel.ownreport.ReportOwnAction;
import laurel.ownreport.ViewOwnReports;

/** What people are answered about their own reports. */
final class OwnReportAnswer {
    private OwnReportAnswer() {}

    static ApiAnswer of(ReportOwnAction.Result result) {
        return switch (result) {
            case ReportOwnAction.Kept kept -> ApiAnswer.ok(ReportJson.of(kept.report()));
            case ReportOwnAction.Withdrawn withdrawn ->
                ApiAnswer.ok(JsonNodeFactory.instance.objectNode().put("state", "withdrawn"));
            case ReportOwnAction.KeyIsTaken taken ->
                ApiAnswer.error(
                        409,
                        "key-is-taken",
                        "key: another report was sent under this key. Send this one under a key of its own.");
            case ReportOwnAction.EnoughWaiting enough ->
                ApiAnswer.error(
                        409,
                        "enough-waiting",
                        ReportOwnAction.MOST_WAITING
                                + " of your reports wait for an answer. Report this once some of them"
                                + " are answered; a day can be reported for the whole registration year.");
            case ReportOwnAction.NoSuchReport none ->
                ApiAnswer.error(
                        404,
                        "no-such-report",
                        "No report of yours waits under this id. It may have been answered meanwhile, or taken back.");
            case ReportOwnAction.Refused refused -> ApiAnswer.refused(refused.why());
            case ReportOwnAction.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    static ApiAnswer of(ViewOwnReports.Result result) {
        return switch (result) {
            case ViewOwnReports.Shown shown -> ApiAnswer.ok(json(shown));
            case ViewOwnReports.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewOwnReports.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ObjectNode json(ViewOwnReports.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode reports = json.putArray("reports");
        shown.lines().forEach(line -> reports.add(ReportJson.of(line.report(), line.day(), line.name())));
        if (shown.next() != null) {
            json.put("next", shown.next());
        }
        ArrayNode types = json.putArray("types");
        for (ActionType type : shown.types()) {
            ObjectNode one = types.addObject()
                    .put("id", type.id())
                    .put("name", type.name())
                    .put("mechanism", type.mechanism().id());
            type.standards().forEach(one.putArray("standards")::add);
        }
        return json.put("from", shown.from().toString())
                .put("today", shown.today().toString());
    }
}
