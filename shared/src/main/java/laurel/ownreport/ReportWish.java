package laurel.ownreport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.catalogue.ActionType;
import laurel.mail.OneLine;
import laurel.people.Person;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Reads what somebody sends as their own report. What every action may say is left to the reading of actions. */
final class ReportWish {
    /** As long as a note may be. */
    static final int LONGEST_NOTE = 300;

    /** As long as the name of a meeting or network may be. */
    private static final int LONGEST_GROUP = 80;

    private static final int MOST_TOPICS = 5;
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final Set<String> FIELDS =
            new TreeSet<>(Set.of("key", "type", "day", "topics", "standards", "group", "note"));

    private final Reportable reportable;
    private final Clock clock;
    private final List<String> faults = new ArrayList<>();

    ReportWish(Reportable reportable, Clock clock) {
        this.reportable = reportable;
        this.clock = clock;
    }

    /** What the wish turned out to be. */
    sealed interface Read {}

    record Good(OwnReport report) implements Read {}

    /** All that is wrong with it, a line for each field. */
    record Bad(String message) implements Read {}

    Read read(Person person, ObjectNode wish) {
        wish.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                faults.add("fields: send no others than " + String.join(", ", FIELDS) + ".");
            }
        });
        String key = wish.path("key").asText("");
        if (!key.matches("[A-Za-z0-9._-]{8,64}")) {
            faults.add(
                    "key: send a text of your own for this report, 8 to 64 letters, digits, dots or hyphens, the same"
                            + " whenever you send it again.");
        }
        String type = type(wish.path("type").asText(""));
        Instant occurredAt = occurredAt(wish.path("day").asText(""));
        String note = words(wish, "note", LONGEST_NOTE);
        String group = words(wish, "group", LONGEST_GROUP);
        List<String> topics = texts(wish, "topics", MOST_TOPICS);
        List<String> standards = texts(wish, "standards", 8);
        if (!faults.isEmpty() || type == null || occurredAt == null) {
            return new Bad(faults.stream().distinct().collect(Collectors.joining("\n")));
        }
        return new Good(new OwnReport(
                id(person.id(), key),
                person.id(),
                person.teamOn(reportable.today()),
                type,
                occurredAt,
                topics,
                standards,
                group,
                note,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null));
    }

    /** Tells nobody who it is of, and two people's keys never meet. */
    private static String id(PersonId person, String key) {
        try {
            byte[] of = (person.value().length() + ":" + person + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(of), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private @Nullable String type(String id) {
        List<String> known =
                reportable.types().stream().map(ActionType::id).sorted().toList();
        if (known.contains(id)) {
            return id;
        }
        faults.add(
                "type: choose what you did from what people can report themselves: " + String.join(", ", known) + ".");
        return null;
    }

    private @Nullable Instant occurredAt(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isAfter(reportable.today())) {
                faults.add(
                        "day: choose today or a day before; what is still to come can be reported once it has happened.");
                return null;
            }
            if (day.isBefore(reportable.from())) {
                faults.add("day: choose a day from " + reportable.from()
                        + " on. What was before belongs to a registration" + " year that has closed.");
                return null;
            }
            Instant noon = day.atTime(NOON).atZone(clock.getZone()).toInstant();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return noon.isAfter(now) ? now : noon;
        } catch (DateTimeException noDay) {
            faults.add("day: choose the day on which it was, such as " + reportable.today() + ".");
            return null;
        }
    }

    private @Nullable String words(ObjectNode wish, String name, int longest) {
        JsonNode value = wish.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String words = OneLine.whole(value.asText(""));
        if (!value.isTextual() || words.length() > longest) {
            faults.add(name + ": write up to " + longest + " characters, or leave it empty.");
        }
        return words.isEmpty() ? null : words;
    }

    private List<String> texts(ObjectNode wish, String name, int most) {
        JsonNode value = wish.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most || !value.valueStream().allMatch(JsonNode::isTextual)) {
            faults.add(name + ": choose up to " + most + ", sent as a list of texts.");
            return List.of();
        }
        return value.valueStream()
                .map(JsonNode::textValue)
                .map(OneLine::whole)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
