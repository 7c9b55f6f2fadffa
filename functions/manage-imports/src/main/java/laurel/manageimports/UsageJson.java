package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import laurel.imports.usage.Export;
import laurel.imports.usage.LoadUsage;
import laurel.imports.usage.Matched;
import laurel.imports.usage.Sheet;
import laurel.imports.usage.Sources;

/** Writes what is seen of a usage export. */
final class UsageJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST_CELL = 80;

    private UsageJson() {}

    static ObjectNode problem(String why) {
        return NODES.objectNode().put("problem", why);
    }

    static ObjectNode of(LoadUsage.Columns columns) {
        ObjectNode json = NODES.objectNode();
        columns.columns().forEach(json.putArray("columns")::add);
        ArrayNode first = json.putArray("first");
        for (Sheet.Line line : columns.first()) {
            ArrayNode cells = first.addArray();
            line.cells()
                    .forEach(cell -> cells.add(cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL)));
        }
        json.set("guess", columns.guess().json());
        ArrayNode sources = json.putArray("sources");
        for (Sources.Source source : columns.sources()) {
            sources.add(source.reading().json().put("source", source.name()));
        }
        columns.types().forEach(json.putArray("types")::add);
        return json;
    }

    static ObjectNode of(LoadUsage.Shown shown, Slice slice) {
        Export export = shown.export();
        ObjectNode json = NODES.objectNode()
                .put("source", shown.wish().sourceName())
                .put("type", shown.wish().reading().type())
                .put("rows", export.rows())
                .put("actions", export.uses().size())
                .put("repeated", export.repeated())
                .put("nothing", export.nothing())
                .put("totalsInAll", export.totalsInAll())
                .put("badInAll", export.badInAll());
        export.covers().ifPresent(covers -> json.putObject("covers")
                .put("from", covers.from().toString())
                .put("to", covers.to().toString()));
        ArrayNode totals = json.putArray("totals");
        export.totals().stream()
                .limit(20)
                .forEach(total -> totals.addObject().put("line", total.line()).put("text", total.text()));
        ArrayNode bad = json.putArray("bad");
        export.bad().stream().limit(100).forEach(line -> bad.add(ChangesJson.bad(line)));
        people(json, shown.people(), slice);
        json.putObject("replaces")
                .put("exports", shown.replaces().exports())
                .put("takenBack", shown.replaces().takenBack())
                .put("repeated", shown.replaces().repeated())
                .put("added", shown.replaces().added())
                .put("reachingBeyond", shown.replaces().reachingBeyond());
        return json;
    }

    /** Who is found is counted, but for those of whom somebody might want to say that they are not the one. */
    private static void people(ObjectNode json, List<Matched> people, Slice slice) {
        long found = people.stream().filter(one -> one.person() != null).count();
        json.put("people", people.size()).put("found", found);
        List<Matched> uncertain = people.stream()
                .filter(one -> one.by() != Matched.By.ALIAS && one.by() != Matched.By.OTHER_ALIAS)
                .toList();
        slice.write(json, "uncertain", uncertain, UsageJson::matched);
    }

    private static JsonNode matched(Matched matched) {
        ObjectNode json = NODES.objectNode()
                .put("key", matched.whom().alias().value())
                .put("name", matched.whom().name())
                .put("by", matched.by().id());
        if (matched.person() != null) {
            json.set("person", AttendanceRoutes.person(matched.person()));
        }
        ArrayNode perhaps = json.putArray("perhaps");
        matched.perhaps().forEach(person -> perhaps.add(AttendanceRoutes.person(person)));
        return json;
    }
}
