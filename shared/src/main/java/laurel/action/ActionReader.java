package laurel.action;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the detail of {@code Engagement Action} and {@code Engagement Action Voided} as {@code docs/events.md} promises
 * it to sources. All faults of an event are found at once.
 */
public final class ActionReader {
    private static final Set<String> OF_AN_ACTION = Set.of(
            "id",
            "person",
            "type",
            "occurredAt",
            "resource",
            "topics",
            "standards",
            "recipient",
            "group",
            "campaign",
            "tags",
            "source");
    private static final Set<String> OF_A_RESOURCE = Set.of("id", "title", "kind");
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]{0,31}(\\.[a-z0-9][a-z0-9-]{0,31}){0,3}");
    private static final Pattern STANDARD = Pattern.compile("4\\.[1-8]");
    private static final String OWN_ID =
            "Send your own id of the action, 1 to 128 characters, the same whenever you send it again.";

    private ActionReader() {}

    /** What the detail of an event from a source says. */
    public static Reading read(String source, JsonNode detail) {
        Fields fields = new Fields("", detail);
        fields.only(OF_AN_ACTION, Set.of());
        fields.sentBy(source);
        String id = fields.text("id", 128, OWN_ID);
        Alias person = fields.person("person");
        String type = fields.matching("type", TYPE, "Send a type of the catalogue, such as \"resource.viewed\".");
        Instant occurredAt = fields.instant("occurredAt");
        Resource resource = resource(fields);
        List<String> topics = fields.texts("topics", 64);
        List<String> standards = fields.texts("standards", STANDARD, "a part of Standard 4, \"4.1\" to \"4.8\"");
        Alias recipient = fields.optionalPerson("recipient");
        String group = fields.optionalText("group", 128);
        String campaign = fields.optionalText("campaign", 128);
        List<String> tags = fields.texts("tags", 64);
        if (id == null || person == null || type == null || occurredAt == null || fields.faulty()) {
            return new Reading.Unreadable(fields.faults());
        }
        return new Reading.Readable(new Action(
                new ActionKey(source, id),
                person,
                type,
                occurredAt,
                resource,
                topics,
                standards,
                recipient,
                group,
                campaign,
                tags));
    }

    /** What the detail of a void from a source says. The other fields of the action may be there; they say nothing. */
    public static VoidReading readVoid(String source, JsonNode detail) {
        Fields fields = new Fields("", detail);
        fields.only(OF_AN_ACTION, Set.of("reason"));
        fields.sentBy(source);
        String id = fields.text("id", 128, "Send the id of the action that did not happen.");
        String reason = fields.optionalText("reason", 200);
        if (id == null || fields.faulty()) {
            return new VoidReading.Unreadable(fields.faults());
        }
        return new VoidReading.Readable(new ActionKey(source, id), reason);
    }

    private static @Nullable Resource resource(Fields fields) {
        Fields inner = fields.inner("resource");
        if (inner == null) {
            return null;
        }
        inner.only(OF_A_RESOURCE, Set.of());
        String id = inner.text("id", 512, "Send the id that your system knows the resource by.");
        String title = inner.optionalText("title", 300);
        String kind = inner.optionalText("kind", 64);
        return id == null ? null : new Resource(id, title, kind);
    }
}
