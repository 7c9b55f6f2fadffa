package laurel.followrenewal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.standard4.Draft;
import laurel.standard4.DraftWords;
import laurel.standard4.RenewalWords;

/** Writes what a person may start their record from as the API's JSON. */
final class DraftJson {
    private DraftJson() {}

    static ObjectNode of(Draft draft) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("concernsYou", true)
                .put("year", draft.year().year())
                .put("yearWords", draft.year().words())
                .put("about", DraftWords.about())
                .put("disclaimer", RenewalWords.disclaimer());
        ArrayNode lines = json.putArray("lines");
        draft.lines().forEach(line -> line(lines.addObject(), line));
        return json.put("leftOut", draft.leftOut()).put("text", DraftWords.text(draft));
    }

    private static void line(ObjectNode json, Draft.Line line) {
        json.put("day", line.day().toString()).put("name", line.name());
        if (line.title() != null) {
            json.put("title", line.title());
        }
        ArrayNode parts = json.putArray("parts");
        line.parts().forEach(part -> parts.addObject().put("part", part.id()).put("says", part.says()));
    }
}
