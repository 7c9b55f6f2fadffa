package laurel.imports.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import laurel.imports.Kind;
import laurel.imports.Notes;
import laurel.imports.UploadId;
import laurel.imports.Uploads;
import laurel.imports.Work;
import laurel.ledger.AddAction;
import laurel.ledger.Outcome;
import laurel.ledger.Report;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Records that people were at a session, on the path that every action takes. People are named by their ids, so that the same
 * list is the same actions whatever aliases they gain, and who has no address is counted too.
 */
public final class RecordAttendance implements Work {
    /** The source of these actions. */
    public static final String SOURCE = "laurel.attendance";

    private final Notes notes;
    private final AddAction add;
    private final Clock clock;
    private final ZoneId zone;

    public RecordAttendance(Uploads uploads, AddAction add, Clock clock, ZoneId zone) {
        this.notes = new Notes(uploads);
        this.add = add;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Kind kind() {
        return Kind.ATTENDANCE;
    }

    @Override
    public void run(UploadId id, JsonNode plan) {
        Session session = session(plan);
        int recorded = 0;
        int already = 0;
        int refused = 0;
        @Nullable String why = null;
        List<String> people = texts(plan.path("people"));
        for (String person : people) {
            Report report = report(session, new PersonId(person));
            switch (add.read(report)) {
                case AddAction.Unreadable unreadable -> {
                    refused++;
                    why = unreadable.message();
                }
                case AddAction.Readable readable -> {
                    switch (add.record(new PersonId(person), readable.action(), report)) {
                        case Outcome.Recorded it -> recorded++;
                        case Outcome.Duplicate it -> already++;
                        case Outcome.Voided it -> already++;
                        case Outcome.Waiting it -> refused++;
                        case Outcome.NotKept it -> refused++;
                        case Outcome.Held held -> {
                            refused++;
                            why = held.message();
                        }
                    }
                }
            }
        }
        notes.write(
                id,
                Notes.PROGRESS,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("state", "done")
                        .put("at", clock.instant().toString())
                        .put("all", people.size())
                        .put("recorded", recorded)
                        .put("already", already)
                        .put("refused", refused)
                        .put("why", why));
    }

    /** No list tells at what time: the action is dated to the beginning of the day. */
    private Report report(Session session, PersonId person) {
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("id", session.actionId(person))
                .put("person", "laurel:" + person)
                .put("type", session.type())
                .put("occurredAt", session.day().atStartOfDay(zone).toInstant().toString());
        detail.putObject("resource").put("id", "session:" + session.id()).put("title", session.title());
        if (!session.topics().isEmpty()) {
            session.topics().forEach(detail.putArray("topics")::add);
        }
        if (!session.standards().isEmpty()) {
            session.standards().forEach(detail.putArray("standards")::add);
        }
        return new Report("attendance", SOURCE, Report.ACTION, detail, clock.instant());
    }

    private static Session session(JsonNode plan) {
        return new Session(
                plan.path("title").asText(),
                LocalDate.parse(plan.path("day").asText()),
                plan.path("type").asText(),
                texts(plan.path("topics")),
                texts(plan.path("standards")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
