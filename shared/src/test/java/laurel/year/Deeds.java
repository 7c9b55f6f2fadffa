package laurel.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;

/** What people do, as sources report it: at once, days late, twice, and taken back. */
final class Deeds {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SOURCE = "learning.vle";
    private static final List<String> TYPES = List.of(
            "resource.viewed",
            "resource.viewed",
            "resource.viewed",
            "resource.completed",
            "resource.completed",
            "media.played",
            "webinar.watched",
            "topic.explored",
            "topic.explored",
            "session.attended",
            "session.attended",
            "tool.used",
            "practice.changed",
            "resource.shared",
            "resource.shared",
            "discussion.joined",
            "discussion.led",
            "colleague.supported",
            "cpd.peer-reflected",
            "thanks.received",
            "thanks.received",
            "reflection.recorded",
            "reflection.recorded",
            "cpd.recorded",
            "cpd.recorded");

    private final Random random;
    private final Town town;
    private final Happenings happenings;
    private final Chronicle chronicle;
    private final Clock clock;
    private int number;

    Deeds(Random random, Town town, Happenings happenings, Chronicle chronicle, Clock clock) {
        this.random = random;
        this.town = town;
        this.happenings = happenings;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Somebody does something, and sooner or later it is reported. */
    void someoneDoes(Someone who, Someone other) {
        Instant at = clock.instant();
        String type = TYPES.get(random.nextInt(TYPES.size()));
        String id = "a" + ++number;
        long late = random.nextInt(20) == 0 ? random.nextInt(12 * 86400) : random.nextInt(5400);
        happenings.inSeconds(late, () -> report(who, other, type, id, at));
        if (random.nextInt(60) == 0) {
            happenings.inSeconds(late + 600 + random.nextInt(10 * 86400), () -> take(who, id));
        }
    }

    private void report(Someone who, Someone other, String type, String id, Instant at) {
        boolean needsOther = type.equals("resource.shared") || type.equals("thanks.received");
        String topic = random.nextInt(3) == 0 ? "t" + (1 + random.nextInt(5)) : "topic-" + random.nextInt(9);
        JsonNode detail = json("""
                {"id":"%s","person":"vle:%s","type":"%s","occurredAt":"%s","resource":{"id":"r%d"},"topics":["%s"],\
                "standards":["4.%d"]%s}""".formatted(
                        id,
                        who.id,
                        type,
                        at,
                        random.nextInt(400),
                        topic,
                        1 + random.nextInt(8),
                        needsOther ? ",\"recipient\":\"vle:" + other.id + "\"" : ""));
        Instant now = clock.instant();
        chronicle.fact("action", "person", who.id, "id", id, "type", type, "occurred", at.toString());
        boolean first = random.nextBoolean();
        if (first) {
            hear(detail, now);
        }
        record(new Report("tag", SOURCE, Report.ACTION, detail, now));
        if (!first) {
            hear(detail, now);
        }
        if (random.nextInt(50) == 0) {
            happenings.inSeconds(
                    random.nextInt(90_000),
                    () -> record(new Report("tag", SOURCE, Report.ACTION, detail, clock.instant())));
        }
    }

    /** The bus brings it again for a while, should the process die. */
    private void hear(JsonNode detail, Instant at) {
        try {
            town.thanks.heard(SOURCE, detail, at);
        } catch (PostOffice.Died again) {
            happenings.inSeconds(60, () -> hear(detail, at));
        }
    }

    private void take(Someone who, String id) {
        chronicle.fact("void", "person", who.id, "id", id);
        record(new Report("tag", SOURCE, Report.VOID, json("{\"id\":\"" + id + "\"}"), clock.instant()));
    }

    private void record(Report report) {
        if (town.ledger.record().record(List.of(report)).get("tag") instanceof RecordActions.Result.Failed failed) {
            throw failed.why();
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
