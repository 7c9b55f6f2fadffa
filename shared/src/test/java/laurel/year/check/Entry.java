package laurel.year.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of either file. */
record Entry(long number, Instant at, JsonNode json, String line) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> RECOGNITION = Set.of("award", "thanks");
    private static final Set<String> FEEDBACK = Set.of("feedback", "nudge", "cpd-reminder");
    private static final Set<String> CAMPAIGN = Set.of("campaign-invitation", "campaign-topic");

    static Entry of(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return new Entry(
                    json.path("n").longValue(), Instant.parse(json.path("at").textValue()), json, line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    String text(String name) {
        return json.path(name).asText("");
    }

    @Nullable
    LocalDate date(String name) {
        return json.hasNonNull(name) ? LocalDate.parse(text(name)) : null;
    }

    boolean is(String fact) {
        return text("fact").equals(fact);
    }

    LocalDate day() {
        return Days.day(at);
    }

    String kind() {
        return text("kind");
    }

    /** What is stopped together; empty for what can't be stopped. */
    String group() {
        String kind = kind();
        if (RECOGNITION.contains(kind)) {
            return "recognition";
        }
        if (FEEDBACK.contains(kind)) {
            return "feedback";
        }
        return CAMPAIGN.contains(kind) ? "campaign" : kind.equals("digest") ? "champion" : "";
    }

    boolean isAdvice() {
        return kind().equals("feedback") || kind().equals("nudge");
    }

    /** What an e-mail tells, as its tags name it. */
    List<String> messages() {
        List<String> messages = new ArrayList<>();
        json.path("tags").properties().forEach(tag -> {
            if (tag.getKey().startsWith("message-")) {
                messages.add(
                        new String(Base64.getUrlDecoder().decode(tag.getValue().asText()), UTF_8));
            }
        });
        return messages;
    }
}
