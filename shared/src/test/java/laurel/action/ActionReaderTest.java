package laurel.action;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionReaderTest {
    private static final Schema SCHEMA = Schemas.schema("docs/engagement-action.schema.json");
    private static final Schema VOID_SCHEMA = Schemas.schema("docs/engagement-action-voided.schema.json");

    static List<JsonNode> good() {
        return ActionSamples.GOOD.stream().map(Schemas::json).toList();
    }

    static List<List<String>> bad() {
        return ActionSamples.BAD;
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodSampleIsReadAndKeepsToTheSchema(JsonNode detail) {
        assertThat(ActionReader.read("library", detail)).isInstanceOf(Reading.Readable.class);
        assertThat(Schemas.errors(SCHEMA, detail)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadSampleIsAnsweredWithItsFaultAndBreaksTheSchema(List<String> fieldSampleAndMessage) {
        JsonNode detail = Schemas.json(fieldSampleAndMessage.get(1));

        assertThat(faults("library", detail)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo(fieldSampleAndMessage.get(0));
            assertThat(fault.code()).isEqualTo(Fault.MALFORMED);
            assertThat(fault.message())
                    .startsWith(fault.field() + ": ")
                    .contains(fieldSampleAndMessage.get(2))
                    .endsWith(".");
        });
        assertThat(Schemas.errors(SCHEMA, detail)).isNotEmpty();
    }

    @Test
    void everyFieldArrivesInTheAction() {
        Reading reading = ActionReader.read("library", Schemas.json(ActionSamples.FULL));

        assertThat(reading)
                .isEqualTo(new Reading.Readable(new Action(
                        new ActionKey("library", "loan 1/ü"),
                        new Alias("mailto:sam@council.example"),
                        "resource.shared",
                        Instant.parse("2026-06-01T08:30:00.123Z"),
                        new Resource("guide:12", "Working with families", "guide"),
                        List.of("families", "kinship care"),
                        List.of("4.5", "4.6"),
                        new Alias("account:28%40 400".replace(" ", "%20") + "@https://learning.example/x"),
                        "network 7",
                        "practice-week-2026",
                        List.of("impact"))));
    }

    @Test
    void allFaultsOfAnEventAreToldAtOnce() {
        JsonNode detail = Schemas.json("{\"person\":7,\"type\":\"X\",\"comment\":\"hello\",\"tags\":\"impact\"}");

        assertThat(faults("library", detail))
                .extracting(Fault::field)
                .containsExactly("comment", "id", "person", "type", "occurredAt", "tags");
    }

    @Test
    void aSourceSpeaksOnlyForItself() {
        JsonNode detail = Schemas.json(ActionSamples.with("source", "\"payroll\""));

        assertThat(faults("library", detail)).containsExactly(Fault.speaksForAnother("\"payroll\"", "\"library\""));
        assertThat(ActionReader.read("payroll", detail)).isInstanceOf(Reading.Readable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2000-01-01T00:00:00+00:01",
                "2000-01-01T00:00:00+18:01",
                "9999-12-31T23:59:59-17:00",
                "2026-02-29T10:00:00Z",
                "2026-04-31T10:00:00Z",
            })
    void aMomentThatDoesNotExistOrHasNoYearOfFourFiguresIsRefused(String moment) {
        JsonNode detail = Schemas.json(ActionSamples.with("occurredAt", "\"" + moment + "\""));

        assertThat(faults("library", detail)).extracting(Fault::field).containsExactly("occurredAt");
    }

    @Test
    void aMessageRepeatsNothingThatCouldForgeALogLine() {
        JsonNode detail = Schemas.json(ActionSamples.with("person", "\"x\\n\\u001b[31m\\u202e\\u2028 ok\""));

        assertThat(faults("library", detail).getFirst().message())
                .contains("\\u202e")
                .doesNotContain("\n", "\u001b", "\u202e", "\u2028");
    }

    @Test
    void aMessageNeverGrowsWithWhatWasSent() {
        JsonNode detail = Schemas.json(ActionSamples.with("id", "\"" + "x".repeat(10_000) + "\""));

        assertThat(faults("library", detail).getFirst().message()).hasSizeLessThan(300);
    }

    @Test
    void aVoidNamesAnActionOfItsOwnSource() {
        JsonNode detail =
                Schemas.json("{\"id\":\"loan-1\",\"reason\":\"Wrong person\",\"person\":null,\"type\":\"loan\"}");

        assertThat(ActionReader.readVoid("library", detail))
                .isEqualTo(new VoidReading.Readable(new ActionKey("library", "loan-1"), "Wrong person"));
        assertThat(Schemas.errors(VOID_SCHEMA, detail)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\":\"\"}",
                "{\"id\":1}",
                "{\"id\":\"a\",\"reason\":\"\"}",
                "{\"id\":\"a\",\"why\":\"x\"}",
                "{\"id\":\"a\",\"source\":3}"
            })
    void aVoidThatCannotBeReadIsAnsweredWithItsFault(String text) {
        JsonNode detail = Schemas.json(text);

        assertThat(ActionReader.readVoid("library", detail)).isInstanceOf(VoidReading.Unreadable.class);
        assertThat(Schemas.errors(VOID_SCHEMA, detail)).isNotEmpty();
    }

    @Test
    void aSourceVoidsOnlyItsOwn() {
        JsonNode detail = Schemas.json("{\"id\":\"loan-1\",\"source\":\"payroll\"}");

        assertThat(ActionReader.readVoid("library", detail))
                .isEqualTo(new VoidReading.Unreadable(List.of(Fault.speaksForAnother("\"payroll\"", "\"library\""))));
    }

    @Test
    void theSampleEventsOfTheProjectAreReadAndKeepToTheSchemas() {
        int read = 0;
        for (JsonNode record : Schemas.file("events/record-action.json").get("Records")) {
            JsonNode event = Schemas.json(record.get("body").textValue());
            String source = event.get("source").textValue();
            JsonNode detail = event.get("detail");
            if (event.get("detail-type").textValue().equals("Engagement Action")) {
                assertThat(Schemas.errors(SCHEMA, detail)).isEmpty();
                assertThat(ActionReader.read(source, detail)).isInstanceOf(Reading.Readable.class);
            } else {
                assertThat(Schemas.errors(VOID_SCHEMA, detail)).isEmpty();
                assertThat(ActionReader.readVoid(source, detail)).isInstanceOf(VoidReading.Readable.class);
            }
            read++;
        }
        assertThat(read).isPositive();
    }

    @Test
    void theExamplesInTheSchemasKeepToThem() {
        for (JsonNode example :
                Schemas.file("docs/engagement-action.schema.json").get("examples")) {
            assertThat(Schemas.errors(SCHEMA, example)).isEmpty();
        }
        for (JsonNode example :
                Schemas.file("docs/engagement-action-voided.schema.json").get("examples")) {
            assertThat(Schemas.errors(VOID_SCHEMA, example)).isEmpty();
        }
    }

    private static List<Fault> faults(String source, JsonNode detail) {
        return ActionReader.read(source, detail) instanceof Reading.Unreadable unreadable
                ? unreadable.faults()
                : List.of();
    }
}
