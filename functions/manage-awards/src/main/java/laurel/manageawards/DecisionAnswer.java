package laurel.manageawards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import laurel.award.Award;
import laurel.function.ApiAnswer;
import laurel.ledger.Decide;
import laurel.ledger.RecordedRuling;
import laurel.progress.Ruling;
import org.jspecify.annotations.Nullable;

/** What became of a decision, as the API tells it. */
final class DecisionAnswer {
    private DecisionAnswer() {}

    /**
     * The answer.
     *
     * @param asked what was to be decided: deciding the same again is no error
     */
    static ApiAnswer of(Decide.Result result, Ruling.@Nullable Kind asked) {
        return switch (result) {
            case Decide.Decided decided -> ApiAnswer.ok(awards(json(decided.ruling()), "given", decided.given()));
            case Decide.TakenBack back ->
                ApiAnswer.ok(awards(json(back.ruling()).put("takenBack", true), "withdrawn", back.withdrawn()));
            case Decide.AlreadyDecided already ->
                already.ruling().ruling().kind() == asked
                        ? ApiAnswer.ok(json(already.ruling()).put("already", true))
                        : ApiAnswer.error(
                                409,
                                "already-decided",
                                "It was decided already: " + code(already.ruling())
                                        + ". Take that back first (DELETE on the same address), with a reason.");
            case Decide.NotBorneOut not ->
                ApiAnswer.error(
                        409,
                        "not-borne-out",
                        "What is on record of this person does not have all that the badge asks for, perhaps because an"
                                + " action was taken back. Nothing was changed.");
            case Decide.NoRewardLeft none ->
                ApiAnswer.error(
                        409,
                        "no-reward-left",
                        "None is left of " + none.reward() + " for this period. Raise the stock or the budget (PUT"
                                + " /api/rewards/stock), or cancel one that is not given. Nothing was changed.");
            case Decide.NotYet not ->
                ApiAnswer.error(
                        409,
                        "not-yet",
                        "This period can be decided about from " + not.from() + " on, once late reports are in.");
            case Decide.NoSuchBadge none ->
                ApiAnswer.error(
                        404,
                        "no-such-badge",
                        "There is no such badge for such a period that is decided so. GET /api/candidates lists what is"
                                + " to confirm; a nomination is for a badge such as champions-thanks.");
            case Decide.NoSuchPerson none ->
                ApiAnswer.error(404, "no-such-person", "person: nobody has that person_id of the people file.");
            case Decide.Oneself oneself ->
                ApiAnswer.error(403, "oneself", "Nobody puts themselves forward. Ask a champion or a colleague.");
            case Decide.NothingDecided nothing ->
                ApiAnswer.error(404, "nothing-decided", "Nothing is decided here that could be taken back.");
        };
    }

    static ObjectNode json(RecordedRuling ruling) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("decision", code(ruling))
                .put("badge", ruling.badge().badge())
                .put("period", ruling.badge().period().id())
                .put("by", ruling.by())
                .put("at", ruling.at().toString())
                .put("reason", ruling.reason());
    }

    private static String code(RecordedRuling ruling) {
        return switch (ruling.ruling().kind()) {
            case CONFIRMED -> "confirmed";
            case DECLINED -> "declined";
            case NOMINATED -> "put-forward";
            case KEPT -> "kept";
        };
    }

    private static ObjectNode awards(ObjectNode json, String name, List<Award> awards) {
        ArrayNode all = json.putArray(name);
        awards.forEach(award -> all.addObject()
                .put("badge", award.badge())
                .put("period", award.period().id()));
        return json;
    }
}
