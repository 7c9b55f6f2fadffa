package laurel.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import laurel.ledger.Report;

/** What a source sends: an action or a void, well written or not. */
record Message(String source, String detailType, JsonNode detail) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Message action(String source, String detail) {
        return new Message(source, Report.ACTION, json(detail));
    }

    static Message voided(String source, String id) {
        return new Message(source, Report.VOID, json("{\"id\":\"" + id + "\"}"));
    }

    static Message of(String source, String detailType, String detail) {
        return new Message(source, detailType, json(detail));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    @Override
    public String toString() {
        return (detailType.equals(Report.VOID) ? "void " : "") + source + " " + detail;
    }
}
