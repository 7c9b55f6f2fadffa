package laurel.thankcolleagues;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.people.WhoIsHere;
import laurel.thanks.FindColleagues;
import laurel.thanks.SayThanks;
import laurel.thanks.ViewThanks;

/** What somebody is answered who thanks a colleague. */
final class ThanksAnswer {
    private ThanksAnswer() {}

    static ApiAnswer of(SayThanks.Result result) {
        return switch (result) {
            case SayThanks.Said said ->
                ApiAnswer.ok(JsonNodeFactory.instance
                        .objectNode()
                        .put("id", said.thanks().id())
                        .put("words", said.thanks().words())
                        .put("at", said.thanks().at().toString()));
            case SayThanks.SaidOtherwise otherwise ->
                ApiAnswer.error(
                        409,
                        "said-before",
                        "You have thanked for this already, and your words are on their way. For something else, send a key"
                                + " of its own.");
            case SayThanks.EnoughToday enough ->
                ApiAnswer.error(
                        429,
                        "enough-today",
                        "You have thanked " + SayThanks.MOST_A_DAY
                                + " times today. Say it in person, or come back tomorrow.");
            case SayThanks.NoSuchColleague none ->
                ApiAnswer.error(
                        404,
                        "no-such-colleague",
                        "to: nobody who works here has this id. Find them by their name first.");
            case SayThanks.OutOfReach out ->
                ApiAnswer.error(
                        409,
                        "out-of-reach",
                        "The list of people has no address and no account for one of you, so thanks can't be counted or"
                                + " passed on. Your link officer can add it.");
            case SayThanks.NotTaken not ->
                ApiAnswer.error(
                        503, "try-again", "That did not get through. Send it again: it is said once all the same.");
            case SayThanks.Refused refused -> ApiAnswer.refused(refused.why());
            case SayThanks.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    static ApiAnswer of(ViewThanks.Result result) {
        return switch (result) {
            case ViewThanks.Shown shown -> {
                ObjectNode json = JsonNodeFactory.instance
                        .objectNode()
                        .put("left", shown.left())
                        .put("longest", SayThanks.LONGEST);
                shown.lines().forEach(json.putArray("lines")::add);
                yield ApiAnswer.ok(json);
            }
            case ViewThanks.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }

    static ApiAnswer of(FindColleagues.Result result) {
        return switch (result) {
            case FindColleagues.Found found -> {
                ObjectNode json = JsonNodeFactory.instance.objectNode();
                ArrayNode colleagues = json.putArray("colleagues");
                for (WhoIsHere.Colleague colleague : found.colleagues()) {
                    colleagues
                            .addObject()
                            .put("id", colleague.id().value())
                            .put("name", colleague.name())
                            .put("team", colleague.team());
                }
                yield ApiAnswer.ok(json);
            }
            case FindColleagues.Refused refused -> ApiAnswer.refused(refused.why());
            case FindColleagues.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }
}
