package laurel.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Invents values for the schemas of the contract: mostly such as they ask for, now and then what nobody should send. */
final class Invented {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Texts that have been somebody's undoing somewhere. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1e999",
            "99999999999999999999",
            "null",
            "..",
            "../../../etc/passwd",
            "a/b",
            "a|b",
            "a~b~c",
            "~2026-Q4~",
            "super-user~2026-Q4~" + "p".repeat(3000),
            "campaign/" + "a-".repeat(4000) + "a",
            "%00",
            "\u0000",
            "a\r\nset-cookie: a=b",
            "<script>alert(1)</script>",
            "=HYPERLINK(\"http://x\")",
            "${jndi:ldap://x}",
            "' OR 1=1 --",
            "{{7*7}}",
            "\ud83d\udca5",
            "\u202etxt.exe",
            "ﬀ",
            "x".repeat(70),
            "y".repeat(600),
            "z".repeat(3000),
            "é".repeat(1500));

    private static final List<String> DAYS = List.of(
            "2026-11-23",
            "2026-12-01",
            "2027-03-01",
            "2027-03-05",
            "2026-02-30",
            "2026-13-01",
            "0000-00-00",
            "9999-12-31");
    private static final List<String> MOMENTS = List.of(
            "2026-11-20T10:00:00Z", "2026-11-20T10:00:00+01:00", "1900-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z");
    private static final List<String> PERIODS = List.of(
            "2026-11",
            "2026-Q4",
            "2026-Q3",
            "2026-H2",
            "2026",
            "once",
            "campaign/week",
            "1000",
            "2999-Q1",
            "2026-00",
            "1970-01");

    private static final List<String> CELLS = List.of(
            "sam", "Sam Staff", "sam@council.example", "north", "A guide", "20/11/2026", "Nov 2026", "3", "Total", "");
    private static final Set<String> TO_LEARN = Set.of("id", "key", "after");
    private static final int MOST_LEARNT = 40;

    /** What these names stand for here, so that not every request ends at a look-up. */
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("person", List.of("sam", "ann", "ola", "chris", "wes", "nobody")),
            Map.entry("team", List.of("north", "south", "organisation", "west")),
            Map.entry("badge", List.of("super-user", "champions-thanks", "bronze", "first-steps", "all-rounder")),
            Map.entry("period", PERIODS),
            Map.entry("month", PERIODS),
            Map.entry("version", List.of("1", "2", "999999")),
            Map.entry("year", List.of("2026", "2025", "2000", "2999")),
            Map.entry("type", List.of("discussion.led", "session.attended", "reflection.recorded", "none")),
            Map.entry("source", List.of("learning.vle", "laurel", "laurel.correction")),
            Map.entry("mechanism", List.of("dissemination", "facilitation")),
            Map.entry("reward", List.of("a goody bag", "a book")),
            Map.entry("since", List.of("2025-12-01", "2026-11-01", "2026-06-01", "1000-01-01", "2999-01-01")),
            Map.entry("from", List.of("2026-12-01", "2027-01-01", "2027-03-01", "2026-11-23")),
            Map.entry("to", List.of("2027-03-05", "2026-11-27")),
            Map.entry("id", List.of("week", "only-there", "autumn", "super-user~2026-Q4~ann", "1", "n.e")),
            Map.entry("token", List.of("none.all", "a.b", "x")));

    private final JsonNode document;
    private final RandomGenerator random;
    private final Map<String, List<String>> learnt = new HashMap<>();
    private int oneWrongIn = 7;

    Invented(JsonNode document, RandomGenerator random) {
        this.document = document;
        this.random = random;
    }

    /** Remembers what an answer named, to ask for it: ids, keys and where a next page begins. */
    void learn(JsonNode answer) {
        answer.properties().forEach(field -> {
            String name = field.getKey().equals("next") ? "after" : field.getKey();
            if (TO_LEARN.contains(name) && field.getValue().isTextual()) {
                List<String> values = learnt.computeIfAbsent(name, it -> new ArrayList<>());
                values.add(field.getValue().textValue());
                if (values.size() > MOST_LEARNT) {
                    values.removeFirst();
                }
            }
            learn(field.getValue());
        });
        answer.elements().forEachRemaining(each -> {
            if (answer.isArray()) {
                learn(each);
            }
        });
    }

    /** A text for a parameter of that name. */
    String parameter(String name) {
        if (learnt.containsKey(name) && random.nextBoolean()) {
            return one(learnt.getOrDefault(name, TEXTS));
        }
        List<String> known = KNOWN.getOrDefault(name, TEXTS);
        String value = one(random.nextInt(4) == 0 ? TEXTS : known);
        return value.isEmpty() ? "0" : value;
    }

    /** A body for a schema: with care, with none, or an example with one field changed. */
    JsonNode body(JsonNode schema, JsonNode example) {
        oneWrongIn = random.nextInt(3) == 0 ? 5 : 60;
        JsonNode body = value("", schema);
        if (random.nextInt(3) > 0 || !example.isObject() || !body.isObject()) {
            return body;
        }
        ObjectNode changed = example.deepCopy();
        List<String> fields = new ArrayList<>();
        body.fieldNames().forEachRemaining(fields::add);
        if (!fields.isEmpty()) {
            String field = one(fields);
            changed.set(field, body.path(field));
        }
        return changed;
    }

    private JsonNode value(String name, JsonNode schema) {
        return random.nextInt(oneWrongIn) == 0 ? anything(2) : asAsked(name, schema);
    }

    private JsonNode asAsked(String name, JsonNode written) {
        JsonNode schema =
                written.has("$ref") ? document.at(written.path("$ref").asText().substring(1)) : written;
        if (schema.has("const")) {
            return schema.path("const");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        if (schema.has("oneOf")) {
            return value(
                    name,
                    schema.path("oneOf")
                            .path(random.nextInt(schema.path("oneOf").size())));
        }
        JsonNode type = schema.path("type");
        String kind = type.isArray() ? type.path(random.nextInt(type.size())).asText() : type.asText();
        return switch (kind) {
            case "object" -> object(schema);
            case "array" -> array(name, schema);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "integer" -> NODES.numberNode(random.nextInt(8) == 0 ? Integer.MAX_VALUE : random.nextInt(40));
            case "number" -> NODES.numberNode(random.nextDouble());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(name, schema));
        };
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean required = schema.path("required").valueStream().anyMatch(it -> it.asText()
                    .equals(property.getKey()));
            if (required ? random.nextInt(15) > 0 : random.nextInt(3) > 0) {
                object.set(property.getKey(), value(property.getKey(), property.getValue()));
            }
        });
        if (random.nextInt(12) == 0) {
            object.set(one(TEXTS), anything(2));
        }
        return object;
    }

    private ArrayNode array(String name, JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        int size = random.nextInt(20) == 0 ? 600 : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            array.add(value(name, schema.path("items")));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        if (random.nextInt(oneWrongIn) == 0) {
            return one(TEXTS);
        }
        String as = name.equals("keys") ? "key" : name;
        if (learnt.containsKey(as) && random.nextBoolean()) {
            return one(learnt.getOrDefault(as, TEXTS));
        }
        if (KNOWN.containsKey(name)) {
            return one(KNOWN.getOrDefault(name, TEXTS));
        }
        return switch (schema.path("format").asText("")) {
            case "date" -> one(DAYS);
            case "date-time" -> one(MOMENTS);
            default -> "some words";
        };
    }

    /** A file that somebody might load, or not. */
    String file() {
        String header = one(List.of(
                "person_id,name,email,team\n",
                "Email,Title,Date,Views\n",
                "Email;Title;Date\r\n",
                "\ufeffName,First name,Page,From,To\n",
                "",
                "\"",
                "PK\u0003\u0004"));
        StringBuilder file = new StringBuilder(header);
        for (int line = random.nextInt(6); line > 0; line--) {
            for (int cell = 0; cell < 4; cell++) {
                file.append(one(random.nextInt(3) == 0 ? TEXTS : CELLS)).append(',');
            }
            file.append('\n');
        }
        return file.toString();
    }

    /** Any JSON. */
    JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(-1);
            case 4 -> NODES.numberNode(1.5);
            case 5, 6 -> NODES.textNode(one(TEXTS));
            case 7 -> NODES.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            default -> NODES.objectNode().set(one(TEXTS), anything(depth - 1));
        };
    }

    String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
