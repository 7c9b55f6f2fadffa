package laurel.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** All that is held about somebody at a moment, to take along. */
public record Export(Subject whose, Instant at, List<Part> parts) {
    public Export {
        parts = List.copyOf(parts);
    }

    /** What one store holds, and what that is. */
    public record Part(Holding.About about, JsonNode data) {}

    /** As JSON that other programs can read. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("exportedAt", at.toString());
        json.putObject("person").put("id", whose.id().value()).put("name", whose.name());
        json.put("never", ViewHeld.NEVER);
        ArrayNode all = json.putArray("parts");
        for (Part part : parts) {
            all.add(json(part.about()).set("data", part.data()));
        }
        return json;
    }

    /** What a part is. */
    public static ObjectNode json(Holding.About about) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", about.id())
                .put("name", about.name())
                .put("what", about.what())
                .put("from", about.from())
                .put("why", about.why())
                .put("seenBy", about.seenBy())
                .put("kept", about.kept());
    }
}
