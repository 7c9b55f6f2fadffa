package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import laurel.function.ApiAnswer;
import laurel.people.file.BadLine;
import laurel.people.file.PeoplePreview;
import laurel.people.file.PeoplePreview.Changed;
import laurel.people.file.PeoplePreview.Newcomer;
import org.jspecify.annotations.Nullable;

/** Writes what a people file would change: the first part of each list, or a further part of one. */
final class ChangesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChangesJson() {}

    static ApiAnswer of(PeoplePreview preview, @Nullable String list, Slice slice) {
        ObjectNode json = NODES.objectNode();
        if (preview.problem() != null) {
            return ApiAnswer.ok(json.put("problem", preview.problem()));
        }
        List<Changed> moves = preview.changed().stream().filter(Changed::moves).toList();
        List<Changed> leavers =
                preview.changed().stream().filter(Changed::leaves).toList();
        Map<String, Consumer<Slice>> lists = new LinkedHashMap<>();
        lists.put("created", part -> part.write(json, "created", preview.created(), ChangesJson::person));
        lists.put("changed", part -> part.write(json, "changed", preview.changed(), ChangesJson::changed));
        lists.put("moves", part -> part.write(json, "moves", moves, ChangesJson::changed));
        lists.put("leavers", part -> part.write(json, "leavers", leavers, ChangesJson::changed));
        lists.put("notInFile", part -> part.write(json, "notInFile", preview.notInFile(), ChangesJson::person));
        lists.put("refused", part -> part.write(json, "refused", preview.badLines(), ChangesJson::bad));
        if (list != null && !lists.containsKey(list)) {
            return ApiAnswer.unreadable(
                    "list: leave it out for all, or write one of " + String.join(", ", lists.keySet()) + ".");
        }
        lists.forEach((name, write) -> {
            if (list == null || list.equals(name)) {
                write.accept(slice);
            }
        });
        json.put("unchanged", preview.unchanged());
        texts(json.putArray("newTeams"), preview.newTeams());
        texts(json.putArray("unknownColumns"), preview.unknownColumns());
        return ApiAnswer.ok(json);
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.stream().limit(200).forEach(array::add);
    }

    private static JsonNode person(Newcomer person) {
        return NODES.objectNode()
                .put("person", person.person())
                .put("name", person.name())
                .put("team", person.team());
    }

    private static JsonNode changed(Changed changed) {
        ObjectNode json = NODES.objectNode()
                .put("line", changed.line())
                .put("person", changed.person())
                .put("name", changed.name());
        ArrayNode fields = json.putArray("fields");
        changed.fields().forEach(field -> fields.addObject()
                .put("field", field.field())
                .put("before", field.before())
                .put("after", field.after()));
        return json;
    }

    static JsonNode bad(BadLine bad) {
        return NODES.objectNode()
                .put("line", bad.line())
                .put("field", bad.field())
                .put("wrong", bad.wrong())
                .put("instead", bad.instead());
    }
}
