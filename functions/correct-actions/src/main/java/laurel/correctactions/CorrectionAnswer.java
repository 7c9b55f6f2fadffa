package laurel.correctactions;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import laurel.action.ActionKey;
import laurel.award.Award;
import laurel.correction.CorrectActions;
import laurel.correction.ViewAudit;
import laurel.function.ApiAnswer;
import laurel.ledger.Outcome;
import laurel.organisation.AuditLine;
import laurel.progress.Credit;

/** What became of corrections, as the API tells it. */
final class CorrectionAnswer {
    private CorrectionAnswer() {}

    static ApiAnswer of(CorrectActions.Result result) {
        return switch (result) {
            case CorrectActions.Voided voided ->
                ApiAnswer.ok(awards(json(voided.action(), "voided"), "withdrawn", voided.withdrawn()));
            case CorrectActions.AlreadyVoided already -> ApiAnswer.ok(json(already.action(), "already-voided"));
            case CorrectActions.Added added -> ApiAnswer.ok(outcome(added));
            case CorrectActions.NoSuchAction none ->
                ApiAnswer.error(
                        404,
                        "no-such-action",
                        "No source has reported an action with this source and id. Both are as the source sent them;"
                                + " people see those of their own actions on their page.");
            case CorrectActions.KeyIsTaken taken ->
                ApiAnswer.error(
                        409,
                        "key-is-taken",
                        "key: another action was added under \""
                                + taken.action().id() + "\". Send another key, or void that one first.");
            case CorrectActions.NoSuchPerson none ->
                ApiAnswer.error(404, "no-such-person", "person: nobody has that person_id of the people file.");
            case CorrectActions.Refused refused -> ApiAnswer.refused(refused.why());
            case CorrectActions.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    static ApiAnswer of(ViewAudit.Result result) {
        return switch (result) {
            case ViewAudit.Shown shown -> {
                ObjectNode json = JsonNodeFactory.instance.objectNode();
                ArrayNode lines = json.putArray("lines");
                for (AuditLine line : shown.lines()) {
                    ObjectNode one = lines.addObject()
                            .put("at", line.at().toString())
                            .put("by", line.by())
                            .put("what", line.what())
                            .put("about", line.about());
                    if (line.reason() != null) {
                        one.put("reason", line.reason());
                    }
                }
                yield ApiAnswer.ok(json);
            }
            case ViewAudit.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewAudit.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ObjectNode outcome(CorrectActions.Added added) {
        return switch (added.outcome()) {
            case Outcome.Recorded recorded ->
                awards(credit(json(added.action(), "recorded"), recorded.credit()), "given", recorded.awards());
            case Outcome.Duplicate duplicate -> json(added.action(), "already-recorded");
            case Outcome.Voided voided -> json(added.action(), "voided");
            case Outcome.Waiting waiting -> json(added.action(), "waiting");
            case Outcome.Held held -> json(added.action(), "held");
            case Outcome.NotKept notKept -> json(added.action(), "not-kept");
        };
    }

    private static ObjectNode credit(ObjectNode json, Credit credit) {
        return switch (credit) {
            case Credit.Earned earned -> json.put("points", earned.points());
            case Credit.None none -> json.put("points", 0).put("why", none.why().words());
        };
    }

    private static ObjectNode json(ActionKey action, String outcome) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("source", action.source())
                .put("id", action.id())
                .put("outcome", outcome);
    }

    private static ObjectNode awards(ObjectNode json, String name, List<Award> awards) {
        ArrayNode all = json.putArray(name);
        awards.forEach(award -> all.addObject()
                .put("badge", award.badge())
                .put("period", award.period().id()));
        return json;
    }
}
