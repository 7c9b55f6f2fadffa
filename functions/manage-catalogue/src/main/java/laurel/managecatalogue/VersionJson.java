package laurel.managecatalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.catalogue.InWords;
import laurel.catalogue.ViewCatalogue;

/** Writes versions of the catalogue as the API's JSON, in plain words. */
final class VersionJson {
    private VersionJson() {}

    static ObjectNode list(List<ViewCatalogue.Line> lines) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode versions = json.putArray("versions");
        lines.forEach(line -> versions.add(head(line)));
        return json;
    }

    static ObjectNode head(Catalogue version) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("version", version.version())
                .put("from", version.from() + "-01")
                .put("digest", version.digest());
    }

    private static ObjectNode head(ViewCatalogue.Line line) {
        ObjectNode json = head(line.version()).put("today", line.today()).put("replaced", !line.scores());
        return line.published() == null
                ? json
                : json.put("publishedBy", line.published().by())
                        .put("publishedAt", line.published().at().toString());
    }

    static ObjectNode whole(ViewCatalogue.Line line) {
        ObjectNode json = head(line);
        ArrayNode types = json.putArray("types");
        line.version().types().values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(type -> types.add(type(type)));
        ArrayNode badges = json.putArray("badges");
        InWords words = new InWords(line.version());
        line.version().badges().forEach(badge -> badges.add(badge(badge, words)));
        return json;
    }

    private static ObjectNode type(ActionType type) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", type.id())
                .put("name", type.name())
                .put("mechanism", type.mechanism().id())
                .put("brings", InWords.brings(type));
        type.standards().forEach(json.putArray("standards")::add);
        return json;
    }

    private static ObjectNode badge(Badge badge, InWords words) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", badge.id())
                .put("name", badge.name())
                .put("per", badge.per().id())
                .put("givenTo", badge.ofTeam() ? "team" : "person")
                .put("confirmed", badge.confirmed());
        if (badge.reward() != null) {
            json.put("reward", badge.reward());
        }
        words.of(badge).forEach(json.putArray("asks")::add);
        return json.put("says", badge.says());
    }
}
