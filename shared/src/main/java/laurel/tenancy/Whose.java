package laurel.tenancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import laurel.json.JsonText;
import laurel.settings.Settings;

/**
 * Whose an event is, of the organisations of a deployment. Nothing but this decides it. What is nobody's is the home
 * organisation's.
 */
public final class Whose {
    private final Tenants tenants;
    private final String claim;

    public Whose(Tenants tenants, Settings settings) {
        this.tenants = tenants;
        this.claim = settings.personClaim();
    }

    /** What is to be done with an event. */
    public sealed interface Answer {
        /** It is one organisation's: the event as that organisation reads it. */
        record One(String organisation, JsonNode event) implements Answer {}

        /** It is a batch: what of it is whose, in the order that it came. */
        record Mixed(Map<String, JsonNode> batches) implements Answer {}

        /** It concerns all of them. */
        record All() implements Answer {}
    }

    /** Whose an event is. */
    public Answer of(JsonNode event) {
        if (event.has("Records")) {
            return mixed(event);
        }
        if (event.has("routeKey")) {
            return asked(event);
        }
        if (event.path("organisation").isTextual()) {
            return new Answer.One(named(event.path("organisation").asText()), event);
        }
        if (!event.has("source") || event.path("detail-type").asText().equals("Scheduled Event")) {
            return new Answer.All();
        }
        return told(event);
    }

    private Answer mixed(JsonNode event) {
        Map<String, JsonNode> batches = new LinkedHashMap<>();
        for (JsonNode entry : event.path("Records")) {
            Answer.One one = entry.has("dynamodb") ? changed(entry) : queued(entry);
            ObjectNode batch = (ObjectNode)
                    batches.computeIfAbsent(one.organisation(), any -> JsonNodeFactory.instance.objectNode());
            batch.withArrayProperty("Records").add(one.event());
        }
        return new Answer.Mixed(batches);
    }

    /** A change of a table: each key of one begins with whose it is. */
    private Answer.One changed(JsonNode entry) {
        for (JsonNode value : entry.path("dynamodb").path("Keys")) {
            String text = value.path("S").asText();
            int bar = text.indexOf('|');
            if (bar > 0 && tenants.has(text.substring(0, bar))) {
                return new Answer.One(text.substring(0, bar), entry);
            }
        }
        return new Answer.One(tenants.home(), entry);
    }

    /** A message of a queue, whose body is an event, or what became of one. */
    private Answer.One queued(JsonNode message) {
        JsonNode body;
        try {
            body = JsonText.read(message.path("body").asText());
        } catch (JsonProcessingException noEvent) {
            return new Answer.One(tenants.home(), message);
        }
        if (body.has("requestPayload")) {
            JsonNode failed = body.path("requestPayload");
            Answer.One one = failed.has("source") ? told(failed) : new Answer.One(tenants.home(), failed);
            if (one.event() == failed) {
                return new Answer.One(one.organisation(), message);
            }
            ObjectNode told = body.deepCopy();
            told.set("requestPayload", one.event());
            return new Answer.One(one.organisation(), with(message, told));
        }
        Answer.One one = told(body);
        return new Answer.One(one.organisation(), one.event() == body ? message : with(message, one.event()));
    }

    private static JsonNode with(JsonNode message, JsonNode body) {
        ObjectNode copy = message.deepCopy();
        return copy.put("body", JsonText.write(body));
    }

    /** A request. Whoever signs in is of the organisation whose address the token has; a link says whose it is. */
    private Answer.One asked(JsonNode event) {
        JsonNode claims = event.at("/requestContext/authorizer/jwt/claims");
        if (!claims.isMissingNode()) {
            String address = claims.path(claim).asText("");
            return new Answer.One(
                    tenants.signedIn(address, name -> claims.path(name).asText())
                            .orElse(tenants.home()),
                    event);
        }
        String link = event.at("/pathParameters/token").asText("");
        int mark = link.indexOf(Mark.OF_LINK);
        if (mark < 0 || !tenants.has(link.substring(0, mark))) {
            return new Answer.One(tenants.home(), event);
        }
        ObjectNode copy = event.deepCopy();
        ((ObjectNode) copy.path("pathParameters")).put("token", link.substring(mark + 1));
        return new Answer.One(link.substring(0, mark), copy);
    }

    /** An event of a bus. */
    private Answer.One told(JsonNode event) {
        String source = event.path("source").asText();
        JsonNode detail = event.path("detail");
        return switch (source) {
            case "laurel" -> new Answer.One(known(detail.path("organisation").asText()), event);
            case "aws.ses" ->
                new Answer.One(known(detail.at("/mail/tags/organisation/0").asText()), event);
            case "aws.s3" -> new Answer.One(ofFile(detail.at("/object/key").asText()), event);
            default -> reported(event, source);
        };
    }

    private Answer.One reported(JsonNode event, String source) {
        int mark = source.indexOf(Mark.OF_SOURCE);
        if (mark > 0 && tenants.has(source.substring(0, mark))) {
            ObjectNode copy = event.deepCopy();
            copy.put("source", source.substring(mark + 1));
            return new Answer.One(source.substring(0, mark), copy);
        }
        return new Answer.One(tenants.reportedBy(source).orElse(tenants.home()), event);
    }

    /** {@code people/ORGANISATION/…} and {@code imports/ORGANISATION.…}. */
    private String ofFile(String key) {
        String[] parts = key.split("/", 3);
        String named = parts[0].equals("people") && parts.length == 3
                ? parts[1]
                : parts[0].equals("imports") && parts.length > 1 ? parts[1].replaceFirst("\\..*", "") : "";
        return known(named);
    }

    private String named(String organisation) {
        if (!tenants.has(organisation)) {
            throw new IllegalArgumentException("organisation: there is no \"" + organisation + "\" here. There are: "
                    + String.join(", ", tenants.ids()) + ".");
        }
        return organisation;
    }

    private String known(String organisation) {
        return Optional.of(organisation).filter(tenants::has).orElse(tenants.home());
    }
}
