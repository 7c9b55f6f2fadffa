package laurel.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The published schema accepts what the reader reads, and nothing else, whatever is done to a good sample. What only the
 * reader can see is in {@link ActionReaderTest}: a moment outside the years 2000 to 9999 once its offset is taken off, and a
 * source other than the sender.
 */
class ReaderAgreesWithSchemaTest {
    private static final Schema SCHEMA = Schemas.schema("docs/engagement-action.schema.json");
    private static final int SAMPLES = 4_000;
    private static final List<String> FIELDS = List.of(
            "id",
            "person",
            "type",
            "occurredAt",
            "resource",
            "topics",
            "standards",
            "recipient",
            "group",
            "campaign",
            "tags",
            "comment",
            "homePage",
            "name",
            "title",
            "kind");
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "a",
            "Z",
            "7",
            ".",
            ":",
            "@",
            "-",
            "\n",
            "\t",
            "\u0000",
            "\u007f",
            "\u00a0",
            "\u00ad",
            "\u2009",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ud800",
            "\udc00",
            "😀",
            "é",
            "İ",
            "%",
            "%41",
            "%00",
            "%7f",
            "%C2%85",
            "%c3%a9",
            "%E2%80%A8",
            "%e2%80%94",
            "%ED%A0%80",
            "%F0%9F%98%80",
            "%F8%88",
            "\"",
            "<",
            ",",
            "mailto:",
            "ACCOUNT:",
            "https://",
            "+01:00",
            "T",
            "4.1");

    @Test
    void whateverIsDoneToAGoodSampleBothSayTheSame() {
        long first = new Random().nextLong();
        int valid = 0;
        for (long seed = first; seed < first + SAMPLES; seed++) {
            JsonNode detail = mutate(new Random(seed));
            List<String> errors = Schemas.errors(SCHEMA, detail);
            Reading reading = ActionReader.read("library", detail);
            assertThat(reading instanceof Reading.Readable)
                    .as("seed %d: %s%n%s%n%s", seed, detail, errors, reading)
                    .isEqualTo(errors.isEmpty());
            valid += errors.isEmpty() ? 1 : 0;
        }
        assertThat(valid).as("seed %d: both kinds occur", first).isBetween(SAMPLES / 20, SAMPLES * 19 / 20);
    }

    @Test
    void ofTheNameOfAnAccountBothTakeEachCharacterThatCanBeShownHoweverItIsWritten() {
        ObjectNode detail = (ObjectNode) Schemas.json(ActionSamples.GOOD.getFirst());
        for (int character = 0; character <= Character.MAX_CODE_POINT; character += character < 0x3000 ? 1 : 97) {
            boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
            boolean shown = !Character.isISOControl(character) && character != 0x2028 && character != 0x2029;
            detail.put("person", "account:4" + escaped(character) + "@https://learning.example");
            assertThat(Schemas.errors(SCHEMA, detail).isEmpty())
                    .as("the schema on U+%04X", character)
                    .isEqualTo(shown && !surrogate);
            assertThat(ActionReader.read("library", detail) instanceof Reading.Readable)
                    .as("the reader on U+%04X", character)
                    .isEqualTo(shown && !surrogate);
        }
    }

    /** The bytes of UTF-8, also of what UTF-8 has none for. */
    private static String escaped(int character) {
        int[] bytes = character < 0x80
                ? new int[] {character}
                : character < 0x800
                        ? new int[] {0xc0 | character >> 6, tail(character)}
                        : character < 0x10000
                                ? new int[] {0xe0 | character >> 12, tail(character >> 6), tail(character)}
                                : new int[] {
                                    0xf0 | character >> 18, tail(character >> 12), tail(character >> 6), tail(character)
                                };
        return Arrays.stream(bytes).mapToObj(b -> String.format("%%%02x", b)).collect(Collectors.joining());
    }

    private static int tail(int bits) {
        return 0x80 | bits & 0x3f;
    }

    private static JsonNode mutate(Random random) {
        ObjectNode detail = (ObjectNode) Schemas.json(one(random, ActionSamples.GOOD));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<ObjectNode> objects = objects(detail);
            ObjectNode object = one(random, objects);
            List<String> present = new ArrayList<>();
            object.fieldNames().forEachRemaining(present::add);
            String field = present.isEmpty() || random.nextInt(4) == 0 ? one(random, FIELDS) : one(random, present);
            if (field.equals("source")) {
                continue;
            }
            JsonNode value = object.get(field);
            switch (random.nextInt(6)) {
                case 0 -> object.remove(field);
                case 1 -> object.set(field, anything(random, object));
                default -> {
                    if (value != null && value.isTextual()) {
                        object.put(field, edit(random, value.textValue()));
                    } else if (value instanceof ArrayNode array) {
                        array.add(edit(
                                random, array.isEmpty() ? "x" : array.get(0).asText()));
                    } else {
                        object.put(field, one(random, PIECES));
                    }
                }
            }
        }
        return detail;
    }

    private static List<ObjectNode> objects(ObjectNode detail) {
        List<ObjectNode> objects = new ArrayList<>(List.of(detail));
        detail.forEach(value -> {
            if (value instanceof ObjectNode inner) {
                objects.add(inner);
            }
        });
        return objects;
    }

    private static JsonNode anything(Random random, ObjectNode object) {
        JsonNode good = Schemas.json(one(random, ActionSamples.GOOD));
        return switch (random.nextInt(7)) {
            case 0 -> object.nullNode();
            case 1 -> object.numberNode(random.nextInt(10));
            case 2 -> object.booleanNode(true);
            case 3 -> object.objectNode();
            case 4 -> object.arrayNode().add("4.1").add(one(random, PIECES));
            case 5 -> good.path(one(random, FIELDS)).isMissingNode() ? good.get("id") : good.path("person");
            default -> object.textNode(one(random, PIECES));
        };
    }

    private static String edit(Random random, String text) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + text.repeat(random.nextInt(40));
            default -> text.substring(0, at) + one(random, PIECES) + text.substring(at);
        };
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
