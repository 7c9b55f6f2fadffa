package laurel.local.stack.bus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import laurel.local.stack.template.Template;

/** An event as EventBridge passes it on; {@code detail} is JSON and passed on as it was written. */
public record Envelope(
        String id, String detailType, String source, Instant time, List<String> resources, String detail) {
    private static final JsonFactory JSON = new JsonFactory();

    /** The JSON that rules are matched against and targets get. */
    public String json() {
        StringWriter text = new StringWriter(detail.length() + 300);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "0");
            json.writeStringField("id", id);
            json.writeStringField("detail-type", detailType);
            json.writeStringField("source", source);
            json.writeStringField("account", Template.ACCOUNT);
            json.writeStringField("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeStringField("region", "eu-west-2");
            json.writeArrayFieldStart("resources");
            for (String resource : resources) {
                json.writeString(resource);
            }
            json.writeEndArray();
            json.writeFieldName("detail");
            json.writeRawValue(detail);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
