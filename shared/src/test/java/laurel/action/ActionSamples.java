package laurel.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Details of actions: good ones, and bad ones with the field at fault and a part of the answer. */
public final class ActionSamples {
    static final String LEAST =
            "{\"id\":\"1\",\"person\":\"vle:28400\",\"type\":\"resource.viewed\",\"occurredAt\":\"2026-11-23T09:30:00Z\"}";

    static final String FULL = """
            {"id":"loan 1/ü","person":"MAILTO:Sam@Council.example","type":"resource.shared",
             "occurredAt":"2026-06-01T09:30:00.123456789+01:00",
             "resource":{"id":"guide:12","title":"Working with families","kind":"guide"},
             "topics":["families","kinship care"],"standards":["4.5","4.6"],
             "recipient":{"homePage":"https://learning.example/x","name":"28@ 400"},
             "group":"network 7","campaign":"practice-week-2026","tags":["impact"],"source":"library"}
            """;

    static final List<String> GOOD = List.of(
            LEAST,
            FULL,
            with("id", "\"" + "é".repeat(128) + "\""),
            with("person", "\"account:28%40400@https://learning.example/x?a=@b\""),
            with("person", "\"mailto:o'brien+x@sub.council.example\""),
            with("person", "\"https://id.example/sam\""),
            with("type", "\"unheard-of\""),
            with("occurredAt", "\"2026-11-23t09:30:00.5z\""),
            with("occurredAt", "\"2024-02-29T00:00:00-05:30\""),
            with("topics", "[]"),
            with("tags", "[\"a\",\"a\",\"😀\"]"));

    static final List<List<String>> BAD = List.of(
            List.of("detail", "[]", "is no JSON object"),
            List.of("id", without("id"), "is missing"),
            List.of("id", with("id", "\"\""), "1 to 128 characters"),
            List.of("id", with("id", "\"" + "x".repeat(129) + "\""), "1 to 128 characters"),
            List.of("id", with("id", "\"a\\n\""), "cannot be read"),
            List.of("id", with("id", "\"a\\ud800\""), "cannot be read"),
            List.of("id", with("id", "17"), "17 cannot be read"),
            List.of("person", without("person"), "mailto:someone@council.example"),
            List.of(
                    "person",
                    with("person", "\"someone@council\""),
                    "\"someone@council\" is neither mailto:ADDRESS, SYSTEM:ID nor an xAPI account."
                            + " Send for example \"mailto:someone@council.example\""),
            List.of("person", with("person", "\"sam@council.example\""), "\"mailto:sam@council.example\""),
            List.of("person", with("person", "\"mailto:sam\""), "is neither"),
            List.of("person", with("person", "\"mailto:sam@a.b,kim@a.b\""), "is neither"),
            List.of("person", with("person", "\"vle:\""), "is neither"),
            List.of("person", with("person", "\"vle:2 8\""), "is neither"),
            List.of("person", with("person", "\"vle:28\\u00a0\""), "is neither"),
            List.of("person", with("person", "\"vle:28400\\n\""), "is neither"),
            List.of("person", with("person", "\"account:28400\""), "is neither"),
            List.of("person", with("person", "\"account:2%4@https://a.example\""), "is neither"),
            List.of("person", with("person", "{\"name\":\"28400\"}"), "is no xAPI account"),
            List.of("person", with("person", "{\"name\":\"28400\",\"homePage\":\"a.example\"}"), "https://"),
            List.of("person", with("person", "null"), "is neither"),
            List.of("type", with("type", "\"Resource Viewed\""), "resource.viewed"),
            List.of("type", with("type", "\"resource.\""), "resource.viewed"),
            List.of("type", without("type"), "is missing"),
            List.of("occurredAt", without("occurredAt"), "offset"),
            List.of("occurredAt", with("occurredAt", "\"2026-11-23\""), "offset"),
            List.of("occurredAt", with("occurredAt", "\"2026-11-23T09:30:00\""), "offset"),
            List.of("occurredAt", with("occurredAt", "\"2026-13-23T09:30:00Z\""), "offset"),
            List.of("occurredAt", with("occurredAt", "\"2026-02-30T09:30:00Z\""), "offset"),
            List.of("occurredAt", with("occurredAt", "\"1999-12-31T23:59:59Z\""), "year 2000"),
            List.of("occurredAt", with("occurredAt", "\"23/11/2026 09:30\""), "offset"),
            List.of("occurredAt", with("occurredAt", "1795426200"), "offset"),
            List.of("resource", with("resource", "\"guide:12\""), "is no JSON object"),
            List.of("resource.id", with("resource", "{\"title\":\"A guide\"}"), "is missing"),
            List.of("resource.url", with("resource", "{\"id\":\"1\",\"url\":\"x\"}"), "id, kind, title"),
            List.of(
                    "resource.title",
                    with("resource", "{\"id\":\"1\",\"title\":\"" + "x".repeat(301) + "\"}"),
                    "1 to 300"),
            List.of("resource.kind", with("resource", "{\"id\":\"1\",\"kind\":null}"), "Leave it out"),
            List.of("topics", with("topics", "\"families\""), "list"),
            List.of("topics", with("topics", "[7]"), "1 to 64"),
            List.of("standards", with("standards", "[\"4.9\"]"), "\"4.1\" to \"4.8\""),
            List.of("standards", with("standards", "[4.1]"), "\"4.1\" to \"4.8\""),
            List.of("recipient", with("recipient", "\"Kim\""), "is neither"),
            List.of("group", with("group", "\"\""), "Leave it out"),
            List.of("campaign", with("campaign", "null"), "Leave it out"),
            List.of("tags", with("tags", "[\"" + "x\",\"".repeat(20) + "x\"]"), "up to 20"),
            List.of("tags", with("tags", "[\"\"]"), "1 to 64"),
            List.of("source", with("source", "7"), "is no text"),
            List.of("comment", with("comment", "\"It went well\""), "Leave it out"),
            List.of("occurred_at", with("occurred_at", "\"2026\""), "occurredAt"));

    private ActionSamples() {}

    /** The least sample with one field set to a JSON value. */
    static String with(String field, String json) {
        return ((ObjectNode) Schemas.json(LEAST)).set(field, Schemas.json(json)).toString();
    }

    private static String without(String field) {
        return ((ObjectNode) Schemas.json(LEAST)).without(field).toString();
    }
}
