package laurel.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Actions and the people who did them.
 *
 * @param entries as for PutEvents
 * @param people a people file
 * @param words what it is, for the report
 */
record Traffic(List<JsonNode> entries, String people, String words) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TYPES = List.of(
            "resource.viewed",
            "resource.viewed",
            "resource.viewed",
            "resource.viewed",
            "resource.completed",
            "media.played",
            "webinar.watched",
            "topic.explored",
            "session.attended",
            "tool.used",
            "resource.shared",
            "discussion.joined",
            "discussion.led",
            "colleague.supported",
            "reflection.recorded",
            "cpd.recorded");
    private static final Set<String> TO_SOMEBODY = Set.of("resource.shared", "colleague.supported");
    private static final Instant FIRST = Instant.parse("2025-12-01T09:00:00Z");

    static Traffic read(Path data, @Nullable Path people) throws IOException {
        if (people == null) {
            throw new IllegalArgumentException("--data needs --people FILE.csv: the people who did these actions");
        }
        List<JsonNode> entries = new ArrayList<>();
        try (Stream<String> lines = Files.lines(data)) {
            for (String line : (Iterable<String>) lines::iterator) {
                entries.add(JSON.readTree(line));
            }
        }
        return new Traffic(entries, Files.readString(people), data.getFileName().toString());
    }

    /** 300 people and 5,000 actions over two months, the same each time. */
    static Traffic madeUp() {
        long seed = 20261123;
        Random random = new Random(seed);
        List<JsonNode> entries = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            // Some do much, most do little.
            int person = (int) (300 * Math.pow(random.nextDouble(), 2));
            Instant at = FIRST.plusSeconds(random.nextInt(60 * 24 * 3600));
            entries.add(action("made-up-" + i, "p" + person, TYPES.get(random.nextInt(TYPES.size())), at));
        }
        return new Traffic(entries, people(300), "5,000 made-up actions, seed " + seed);
    }

    /** The n-th action of somebody busy, all within one registration year. */
    static JsonNode nth(String person, int n) {
        return action(person + "-" + n, person, TYPES.get(n % TYPES.size()), FIRST.plusSeconds(n * 1_800L));
    }

    /** A people file: twenty to a team, the first of each its champion, the first of all the link officer. */
    static String people(int count) {
        StringBuilder csv = new StringBuilder("person_id,name,email,team,service_area,role,aliases\n");
        for (int i = 0; i < count; i++) {
            String team = "team-" + i / 20;
            csv.append("p%d,Person %d,p%d@council.example,%s,adults,%s,bench:p%d\n"
                    .formatted(i, i, i, team, i == 0 ? "link-officer" : i % 20 == 0 ? "champion" : "staff", i));
        }
        return csv.toString();
    }

    static JsonNode action(String id, String person, String type, Instant at) {
        ObjectNode detail = JSON.createObjectNode()
                .put("id", id)
                .put("person", "bench:" + person)
                .put("type", type)
                .put("occurredAt", at.toString());
        detail.putObject("resource").put("id", "resource-" + id.hashCode() % 97).put("kind", "review");
        detail.putArray("topics").add("topic-" + Math.floorMod(id.hashCode(), 7));
        if (TO_SOMEBODY.contains(type)) {
            detail.put("recipient", "bench:p" + Math.floorMod(id.hashCode(), 50));
        }
        return JSON.createObjectNode()
                .put("Source", "bench")
                .put("DetailType", "Engagement Action")
                .put("EventBusName", "laurel")
                .put("Detail", detail.toString());
    }

    /** Who did it, as its source names them. */
    static String person(JsonNode entry) {
        try {
            return JSON.readTree(entry.path("Detail").asText()).path("person").asText();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON: " + entry, e);
        }
    }

    /** The event that a queue hands over for these entries. */
    static String message(List<JsonNode> entries) {
        ObjectNode event = JSON.createObjectNode();
        var records = event.putArray("Records");
        for (JsonNode entry : entries) {
            records.addObject()
                    .put("messageId", "message-" + records.size())
                    .put("eventSource", "aws:sqs")
                    .put("body", onTheBus(entry));
        }
        return event.toString();
    }

    private static String onTheBus(JsonNode entry) {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", "00000000-0000-0000-0000-000000000000")
                .put("detail-type", entry.path("DetailType").asText())
                .put("source", entry.path("Source").asText())
                .put("account", "123456789012")
                .put("time", "2026-11-23T09:00:00Z")
                .put("region", "eu-west-2");
        event.putArray("resources");
        try {
            event.set("detail", JSON.readTree(entry.path("Detail").asText()));
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON: " + entry, e);
        }
        return event.toString();
    }
}
