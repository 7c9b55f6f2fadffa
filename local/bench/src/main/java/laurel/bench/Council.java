package laurel.bench;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.OrganisationState;
import laurel.settings.Settings;

/** An organisation that is live, on tables of its own, and its functions called as Lambda calls them. */
final class Council implements AutoCloseable {
    /** All that is measured happens at this time, so that no action is in the future. */
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();
    private final Tables tables;
    private final Settings settings;

    private Council(Tables tables) {
        this.tables = tables;
        this.settings = Settings.of(environment());
    }

    static Council start() throws Exception {
        return on(Tables.start());
    }

    static Council on(Tables tables) {
        return on(tables, NOW);
    }

    static Council on(Tables tables, Instant liveSince) {
        Council council = new Council(tables);
        new DynamoOrganisationStore(council.tables.client(), council.settings)
                .goLive(new OrganisationState.Live(liveSince, "bench", "a measurement", "nobody"));
        return council;
    }

    Settings settings() {
        return settings;
    }

    Tables tables() {
        return tables;
    }

    /** What a function's process has to be given. */
    Map<String, String> environment() {
        return Map.of(
                "AWS_ENDPOINT_URL",
                tables.endpoint().toString(),
                "LAUREL_CLOCK_SHIFT",
                Duration.between(Instant.now(), NOW).toString());
    }

    void add(String people) {
        CouncilPeople.importInto(tables.client(), settings, people);
    }

    /** What a function answers. */
    static JsonNode call(RequestStreamHandler function, String event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, null);
        return JSON.readTree(answer.toByteArray());
    }

    /** Records actions in one batch. */
    static void record(RequestStreamHandler recordAction, List<JsonNode> entries) throws IOException {
        JsonNode answer = call(recordAction, Traffic.message(entries));
        if (!answer.path("batchItemFailures").isEmpty()) {
            throw new IllegalStateException("Not recorded: " + answer);
        }
    }

    @Override
    public void close() throws Exception {
        tables.close();
    }
}
