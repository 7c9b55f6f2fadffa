package laurel.imports.attendance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import laurel.catalogue.ActionType;
import laurel.catalogue.KnownBy;
import laurel.catalogue.Scheme;
import laurel.imports.Fault;
import laurel.imports.Kind;
import laurel.imports.Notes;
import laurel.imports.TakeUploads;
import laurel.imports.Upload;
import laurel.imports.Uploads;
import laurel.imports.match.Chosen;
import laurel.imports.match.Roster;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.people.Directory;
import laurel.people.Everybody;
import laurel.people.PersonId;

/** Reads the list of a session, shows whom it means, and hands over whom it is certain of. */
public final class LoadAttendance {
    private static final int LONGEST_ID = 64;

    private final TakeUploads uploads;
    private final Notes notes;
    private final Directory directory;
    private final Everybody everybody;
    private final Supplier<Scheme> scheme;
    private final Audit audit;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public LoadAttendance(
            Uploads kept,
            TakeUploads uploads,
            Directory directory,
            Everybody everybody,
            Supplier<Scheme> scheme,
            Audit audit,
            Clock clock) {
        this.uploads = uploads;
        this.notes = new Notes(kept);
        this.directory = directory;
        this.everybody = everybody;
        this.scheme = scheme;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of looking at a list. */
    public sealed interface Result {}

    /** Whom it means. */
    public record Shown(Session session, List<Attendee> attendees, int repeated) implements Result {
        public Shown {
            attendees = List.copyOf(attendees);
        }
    }

    /** It was handed over, to be recorded in a moment. */
    public record HandedOver(Upload upload, Shown shown) implements Result {}

    /** Something has to be written otherwise. */
    public record Faulty(List<Fault> faults) implements Result {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Whom a list means; nothing is written. */
    public Result preview(JsonNode wish) {
        LocalDate today = LocalDate.now(clock);
        SessionReader.Read session = new SessionReader(today, types(today)).read(wish);
        PastedList.Read list = PastedList.read(wish.path("list").asText(""));
        List<Fault> faults = new ArrayList<>();
        Map<String, PersonId> hand = matches(wish.path("matches"), faults);
        if (session instanceof SessionReader.Bad bad) {
            faults.addAll(bad.faults());
        }
        if (list instanceof PastedList.TooLong tooLong) {
            faults.add(tooLong.fault());
        }
        if (list instanceof PastedList.People people && people.entries().isEmpty()) {
            faults.add(new Fault("list", "Paste the names or addresses of who was there, one a line."));
        }
        if (session instanceof SessionReader.Good good
                && list instanceof PastedList.People people
                && faults.isEmpty()) {
            Roster roster = Roster.of(everybody);
            Optional<Fault> nobody = Chosen.nobody(hand, roster);
            if (nobody.isPresent()) {
                return new Faulty(List.of(nobody.get()));
            }
            MatchList match = new MatchList(directory, roster);
            List<Attendee> attendees =
                    match.match(people.entries(), hand, good.session().day());
            return new Shown(good.session(), attendees, people.repeated());
        }
        return new Faulty(faults);
    }

    /** Hands over all whom the list certainly means. It is noted first: what can't be noted is not done. */
    public Result apply(JsonNode wish, PersonId by) {
        Result seen = preview(wish);
        if (!(seen instanceof Shown shown)) {
            return seen;
        }
        Set<String> people = new LinkedHashSet<>();
        shown.attendees().stream()
                .map(Attendee::person)
                .filter(Objects::nonNull)
                .forEach(person -> people.add(person.id().value()));
        if (people.isEmpty()) {
            return new Faulty(
                    List.of(new Fault("list", "Nobody on the list is found. Choose who is meant, line by line.")));
        }
        Session session = shown.session();
        audit.add(new AuditLine(
                clock.instant(), by.value(), "import-attendance", session.day() + " " + session.title(), null));
        Upload upload = uploads.begin(Kind.ATTENDANCE, session.title(), by);
        notes.write(upload.id(), Notes.PLAN, plan(session, people));
        return new HandedOver(upload, shown);
    }

    /** The types that being at something can be: those that a system can know of and that need nothing but a person and a day. */
    public SortedSet<String> types(LocalDate day) {
        SortedSet<String> types = new TreeSet<>();
        for (ActionType type :
                scheme.get().catalogues().at(YearMonth.from(day)).types().values()) {
            if (type.distinct() == null && type.knownBy().contains(KnownBy.SYSTEM)) {
                types.add(type.id());
            }
        }
        return types;
    }

    private static Map<String, PersonId> matches(JsonNode object, List<Fault> faults) {
        Map<String, PersonId> matches = new HashMap<>();
        if (!object.isObject()) {
            if (!object.isMissingNode()) {
                faults.add(
                        new Fault("matches", "Write an object of lines and person ids, such as {\"Sam O.\": \"p1\"}."));
            }
            return matches;
        }
        for (Map.Entry<String, JsonNode> match : object.properties()) {
            String id = match.getValue().asText("");
            if (matches.size() >= PastedList.MOST || id.length() > LONGEST_ID) {
                faults.add(
                        new Fault("matches", "Choose a person by their id for at most " + PastedList.MOST + " lines."));
                return matches;
            }
            if (!id.isEmpty()) {
                matches.put(match.getKey(), new PersonId(id));
            }
        }
        return matches;
    }

    private static ObjectNode plan(Session session, Set<String> people) {
        ObjectNode plan = JsonNodeFactory.instance
                .objectNode()
                .put("kind", Kind.ATTENDANCE.id())
                .put("title", session.title())
                .put("day", session.day().toString())
                .put("type", session.type());
        session.topics().forEach(plan.putArray("topics")::add);
        session.standards().forEach(plan.putArray("standards")::add);
        ArrayNode all = plan.putArray("people");
        people.forEach(all::add);
        return plan;
    }
}
