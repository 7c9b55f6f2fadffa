package laurel.followrenewal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.standard4.MyRenewal;
import laurel.standard4.PartState;
import laurel.standard4.RenewalRule;
import laurel.standard4.RenewalWords;

/** Writes what a person sees of Standard 4 as the API's JSON. */
final class RenewalJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RenewalJson() {}

    static ObjectNode of(MyRenewal mine) {
        ObjectNode json = NODES.objectNode()
                .put("concernsYou", true)
                .put("year", mine.year().year())
                .put("yearWords", mine.year().words())
                .put("disclaimer", RenewalWords.disclaimer());
        renewal(json.putObject("renewal"), mine);
        json.putObject("cpd")
                .put("records", mine.coverage().records())
                .put("peerReflections", mine.coverage().peerReflections())
                .put("words", RenewalWords.cpd(mine));
        json.put("aboutParts", RenewalWords.aboutParts());
        ArrayNode parts = json.putArray("parts");
        mine.coverage().parts().forEach((part, state) -> part(parts.addObject(), part, state));
        return json;
    }

    private static void renewal(ObjectNode json, MyRenewal mine) {
        json.put("opensOn", mine.rule().opens(mine.year()).toString())
                .put("closesAt", mine.rule().closes(mine.year()).toString())
                .put("words", RenewalWords.dates(mine));
        String onlySince = RenewalWords.onlySince(mine);
        if (onlySince != null) {
            json.put("note", onlySince);
        }
        ArrayNode steps = json.putArray("steps");
        for (MyRenewal.StepNoted step : mine.steps()) {
            ObjectNode line = steps.addObject()
                    .put("step", step.step().id())
                    .put("name", step.step().name())
                    .put("says", step.step().says())
                    .put("asked", step.asked());
            if (step.notedOn() != null) {
                line.put("notedOn", step.notedOn().toString());
            }
            line.put("words", RenewalWords.noted(step));
        }
    }

    private static void part(ObjectNode json, RenewalRule.Part part, PartState state) {
        json.put("part", part.id()).put("says", part.says());
        switch (state) {
            case PartState.Covered covered ->
                json.put("state", "covered")
                        .put("records", covered.records())
                        .put("lastOn", covered.lastOn().toString());
            case PartState.Suggested suggested ->
                json.put("state", "suggested")
                        .put("actions", suggested.actions())
                        .put("lastOn", suggested.lastOn().toString());
            case PartState.NothingYet nothing -> json.put("state", "nothing-yet");
        }
        json.put("words", RenewalWords.part(state));
    }

    static ObjectNode notForYou() {
        return NODES.objectNode().put("concernsYou", false).put("message", RenewalWords.notForYou());
    }
}
