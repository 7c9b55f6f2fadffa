package laurel.local.stack.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import laurel.local.stack.http.AwsError;
import laurel.local.stack.queue.Queues;

/** EventBridge's PutEvents: an answer for each entry, and on disk before it is given. */
public final class PutEvents {
    private static final int MOST_ENTRIES = 10;
    private static final int LARGEST = 1024 * 1024;
    private static final int TIME_COSTS = 14;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Buses buses;
    private final Clock clock;

    public PutEvents(Buses buses, Clock clock) {
        this.buses = buses;
        this.clock = clock;
    }

    /** Why an entry was not accepted. */
    private record Refusal(String code, String message) {}

    private static final Refusal MALFORMED = new Refusal("MalformedDetail", "Detail is malformed.");

    /** The answer to a request, or an {@link AwsError} that refuses all of it. */
    public ObjectNode answer(JsonNode request) {
        JsonNode entries = request.path("Entries");
        if (!entries.isArray() || entries.isEmpty() || entries.size() > MOST_ENTRIES) {
            String constraint = entries.size() > MOST_ENTRIES
                    ? "Member must have length less than or equal to " + MOST_ENTRIES
                    : "Member must have length greater than or equal to 1";
            throw AwsError.validation(
                    "1 validation error detected: Value at 'entries' failed to satisfy constraint: " + constraint);
        }
        int size = 0;
        for (JsonNode entry : entries) {
            size += size(entry);
        }
        if (size > LARGEST) {
            throw AwsError.validation("Total size of the entries in the request is over the limit.");
        }
        List<Queues.Letter> letters = new ArrayList<>();
        ArrayNode results = JSON.createArrayNode();
        int refused = 0;
        for (JsonNode entry : entries) {
            Optional<Refusal> refusal = refusal(entry);
            String id = UUID.randomUUID().toString();
            if (refusal.isEmpty()) {
                refusal = accept(entry, id, letters);
            }
            if (refusal.isPresent()) {
                refused++;
                results.addObject()
                        .put("ErrorCode", refusal.get().code())
                        .put("ErrorMessage", refusal.get().message());
            } else {
                results.addObject().put("EventId", id);
            }
        }
        buses.sendLetters(letters);
        ObjectNode answer = JSON.createObjectNode().put("FailedEntryCount", refused);
        answer.set("Entries", results);
        return answer;
    }

    private Optional<Refusal> accept(JsonNode entry, String id, List<Queues.Letter> letters) {
        try {
            letters.addAll(buses.letters(new Buses.Addressed(bus(entry), envelope(entry, id))));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(MALFORMED);
        }
    }

    private Optional<Refusal> refusal(JsonNode entry) {
        for (String required : List.of("Source", "DetailType", "Detail")) {
            if (text(entry, required).isEmpty()) {
                return Optional.of(new Refusal(
                        "InvalidArgument",
                        "Parameter " + required + " is not valid. Reason: " + required + " is a required argument."));
            }
        }
        if (text(entry, "Source").startsWith("aws.")) {
            return Optional.of(new Refusal("NotAuthorizedForSourceException", "Not authorized for the source."));
        }
        if (!buses.has(bus(entry))) {
            return Optional.of(new Refusal(
                    "InvalidArgument",
                    "Parameter EventBusName is not valid. Reason: Event bus " + bus(entry) + " does not exist."));
        }
        if (!isObject(text(entry, "Detail"))) {
            return Optional.of(MALFORMED);
        }
        return Optional.empty();
    }

    private Envelope envelope(JsonNode entry, String id) {
        List<String> resources = new ArrayList<>();
        entry.path("Resources").forEach(resource -> resources.add(resource.asText()));
        return new Envelope(
                id,
                text(entry, "DetailType"),
                text(entry, "Source"),
                time(entry.path("Time")),
                resources,
                text(entry, "Detail"));
    }

    private Instant time(JsonNode time) {
        if (!time.isNumber()) {
            return clock.instant();
        }
        BigDecimal seconds = time.decimalValue();
        return Instant.ofEpochMilli(seconds.movePointRight(3).longValue());
    }

    private static boolean isObject(String detail) {
        try {
            return JSON.readTree(detail).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static String bus(JsonNode entry) {
        String bus = text(entry, "EventBusName");
        return bus.isEmpty() ? "default" : bus.substring(bus.lastIndexOf('/') + 1);
    }

    private static int size(JsonNode entry) {
        int size = entry.has("Time") ? TIME_COSTS : 0;
        for (String counted : List.of("Source", "DetailType", "Detail")) {
            size += text(entry, counted).getBytes(StandardCharsets.UTF_8).length;
        }
        for (JsonNode resource : entry.path("Resources")) {
            size += resource.asText().getBytes(StandardCharsets.UTF_8).length;
        }
        return size;
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asText("");
    }
}
