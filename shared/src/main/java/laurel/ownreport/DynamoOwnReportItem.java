package laurel.ownreport;

import static laurel.dynamodb.Attributes.is;
import static laurel.dynamodb.Attributes.number;
import static laurel.dynamodb.Attributes.text;
import static laurel.dynamodb.Attributes.textOrNull;
import static laurel.dynamodb.Attributes.texts;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import laurel.people.PersonId;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An own report as items of the organisation table: one listed by person, and while it waits, a copy of it listed by team.
 * The two are written and taken away together.
 */
final class DynamoOwnReportItem {
    /** What nobody answers is let go after more than a registration year. */
    private static final Duration WAITS = Duration.ofDays(400);

    /** What was answered can be read for so long; the action that came of it is in the ledger. */
    private static final Duration ANSWERED = Duration.ofDays(90);

    /** Fixed in width, so that its order as a text is the order of time. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String organisation;

    DynamoOwnReportItem(Settings settings) {
        this.organisation = settings.organisation();
    }

    Map<String, AttributeValue> key(String id) {
        return Map.of("key", text(organisation + "|own-report|" + id));
    }

    Map<String, AttributeValue> waitingKey(String id) {
        return Map.of("key", text(organisation + "|waiting-report|" + id));
    }

    AttributeValue list(PersonId person) {
        return text(organisation + "|own-reports|" + person);
    }

    AttributeValue waitingList() {
        return text(organisation + "|waiting-reports");
    }

    static String place(OwnReport report) {
        return TIME.format(report.reportedAt()) + "|" + report.id();
    }

    /** Length-safe: no team's places begin with another's, whatever the teams are called. */
    static String team(String team) {
        return team.length() + ":" + team + "|";
    }

    static String waitingPlace(OwnReport report) {
        return team(report.team()) + place(report);
    }

    Map<String, AttributeValue> item(OwnReport report) {
        return item(report, key(report.id()), list(report.person()), place(report));
    }

    Map<String, AttributeValue> waitingItem(OwnReport report) {
        return item(report, waitingKey(report.id()), waitingList(), waitingPlace(report));
    }

    private static Map<String, AttributeValue> item(
            OwnReport report, Map<String, AttributeValue> key, AttributeValue list, String place) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put("list", list);
        item.put("place", text(place));
        item.put("id", text(report.id()));
        item.put("person", text(report.person().value()));
        item.put("team", text(report.team()));
        item.put("type", text(report.type()));
        item.put("occurredAt", text(report.occurredAt().toString()));
        item.put("topics", texts(report.topics()));
        item.put("standards", texts(report.standards()));
        put(item, "group", report.group());
        put(item, "note", report.note());
        item.put("reportedAt", text(report.reportedAt().toString()));
        OwnReport.Answer answer = report.answer();
        Instant expires = report.reportedAt().plus(WAITS);
        if (answer != null) {
            item.put("answeredAt", text(answer.at().toString()));
            item.put("counts", AttributeValue.fromBool(answer.counts()));
            put(item, "reason", answer.reason());
            expires = answer.at().plus(ANSWERED);
        }
        item.put("expires", number(expires.getEpochSecond()));
        return item;
    }

    private static void put(Map<String, AttributeValue> item, String name, @Nullable String value) {
        if (value != null) {
            item.put(name, text(value));
        }
    }

    static OwnReport read(Map<String, AttributeValue> item) {
        String answeredAt = textOrNull(item, "answeredAt");
        return new OwnReport(
                text(item, "id"),
                new PersonId(text(item, "person")),
                text(item, "team"),
                text(item, "type"),
                Instant.parse(text(item, "occurredAt")),
                texts(item, "topics"),
                texts(item, "standards"),
                textOrNull(item, "group"),
                textOrNull(item, "note"),
                Instant.parse(text(item, "reportedAt")),
                answeredAt == null
                        ? null
                        : new OwnReport.Answer(
                                is(item, "counts"), Instant.parse(answeredAt), textOrNull(item, "reason")));
    }
}
