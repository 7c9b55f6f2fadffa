package laurel.manageawards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.closing.ViewCandidates;

/** Writes candidates as the API's JSON: that they qualify and by what, never a score. */
final class CandidatesJson {
    private CandidatesJson() {}

    static ObjectNode of(ViewCandidates.Shown shown) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("period", shown.period().id())
                .put("periodWords", shown.period().words());
        ArrayNode candidates = json.putArray("candidates");
        for (ViewCandidates.Line line : shown.candidates()) {
            ObjectNode one = candidates.addObject();
            one.put("person", line.person().id().value())
                    .put("name", line.person().name())
                    .put("team", line.team())
                    .put("badge", line.badge().id())
                    .put("badgeName", line.badge().name());
            if (line.badge().reward() != null) {
                one.put("reward", line.badge().reward());
            }
            ArrayNode by = one.putArray("by");
            line.by().forEach(by::add);
            one.put("state", line.decided() == null ? "to-decide" : "decided").put("stands", line.stands());
            if (line.decided() != null) {
                one.set("decided", DecisionAnswer.json(line.decided()));
            }
        }
        return json;
    }
}
