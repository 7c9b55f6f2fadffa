package laurel.manageprivacy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import laurel.privacy.Export;
import laurel.privacy.Objection;
import laurel.privacy.ViewHeld;
import org.jspecify.annotations.Nullable;

/** Writes what is held about somebody as the API's JSON. */
final class HeldJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private HeldJson() {}

    static ObjectNode of(ViewHeld.Held held) {
        ObjectNode json = NODES.objectNode();
        json.putObject("person")
                .put("id", held.whose().id().value())
                .put("name", held.whose().name());
        json.put("never", ViewHeld.NEVER);
        ArrayNode parts = json.putArray("parts");
        held.parts().forEach(about -> parts.add(Export.json(about)));
        return json.put("objectsSince", text(held.objectsSince())).put("erasureAsked", text(held.erasureAsked()));
    }

    static ObjectNode of(Objection objection) {
        ObjectNode json = NODES.objectNode().put("objectsSince", text(objection.since()));
        ArrayNode stretches = json.putArray("stretches");
        objection.stretches().forEach(stretch -> stretches
                .addObject()
                .put("from", stretch.from().toString())
                .put("until", text(stretch.until())));
        return json;
    }

    static ObjectNode asked(Optional<Instant> at) {
        return NODES.objectNode().put("erasureAsked", text(at.orElse(null)));
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
