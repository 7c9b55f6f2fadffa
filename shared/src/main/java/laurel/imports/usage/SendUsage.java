package laurel.imports.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.imports.Kind;
import laurel.imports.Notes;
import laurel.imports.TakeUploads;
import laurel.imports.UploadId;
import laurel.imports.Uploads;
import laurel.imports.Work;
import laurel.imports.usage.ActionBus.Event;
import laurel.imports.usage.Reported.Kept;
import laurel.imports.usage.Reported.Standing;
import laurel.ledger.Report;
import laurel.people.PersonId;
import laurel.people.file.GiveAlias;

/**
 * Reports an export as actions, and takes back what earlier exports had said of the same days and this one does not say.
 *
 * <p>What is sent is kept first, so that whatever was sent can be replaced; ids are always the same for the same, so that
 * sending again adds nothing. Exports of one source are taken in one after another.
 */
public final class SendUsage implements Work {
    private static final int AT_ONCE = 2000;

    private final TakeUploads uploads;
    private final Notes notes;
    private final Reported reported;
    private final GiveAlias giveAlias;
    private final ActionBus bus;
    private final Clock clock;
    private final ZoneId zone;

    public SendUsage(
            Uploads kept,
            TakeUploads uploads,
            Reported reported,
            GiveAlias giveAlias,
            ActionBus bus,
            Clock clock,
            ZoneId zone) {
        this.uploads = uploads;
        this.notes = new Notes(kept);
        this.reported = reported;
        this.giveAlias = giveAlias;
        this.bus = bus;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Kind kind() {
        return Kind.USAGE;
    }

    @Override
    public void run(UploadId id, JsonNode plan) {
        String source = plan.path("source").asText();
        Reading reading = Reading.of(plan);
        Export export = export(id, plan, source, reading);
        Span covers = export.covers().orElseThrow();
        Set<String> takenBack = Replacement.ids(reported.lines(source, Reported.TAKEN_BACK));
        Map<String, Used> uses = new LinkedHashMap<>();
        export.uses().forEach((use, used) -> uses.put(Replacement.idThatStands(use, takenBack), used));
        if (!begin(source, id, covers, uses)) {
            notes.write(id, Notes.PROGRESS, progress("waiting", sent(id), uses.size()));
            return;
        }
        int bound = bind(plan.path("bind"));
        send(id, source, reading.type(), uses);
        int gone = replace(source, id, covers, uses);
        notes.write(
                id,
                Notes.PROGRESS,
                progress("done", uses.size(), uses.size())
                        .put("takenBack", gone)
                        .put("matched", bound)
                        .put("people", export.people().size()));
    }

    private Export export(UploadId id, JsonNode plan, String source, Reading reading) {
        Sheet.Opening opening = Sheet.open(uploads.bytes(id));
        if (!(opening instanceof Sheet.Open open)) {
            throw new IllegalStateException("An export that was read can't be read any more");
        }
        JsonNode period = plan.path("period");
        Span stated = period.isObject()
                ? new Span(
                        LocalDate.parse(period.path("from").asText()),
                        LocalDate.parse(period.path("to").asText()))
                : null;
        return Export.read(
                open.sheet(),
                reading,
                source,
                stated,
                LocalDate.parse(plan.path("today").asText()));
    }

    /** Keeps what will be sent, and takes the source for this export; false if another is at it. */
    private boolean begin(String source, UploadId id, Span covers, Map<String, Used> uses) {
        Standing before = reported.standing(source);
        String running = before.running();
        if (running != null && !running.equals(id.text()) && isAtIt(running)) {
            return false;
        }
        List<Kept> exports = new ArrayList<>(before.exports());
        exports.removeIf(kept -> kept.export().equals(id.text()));
        exports.add(new Kept(id.text(), covers, clock.instant()));
        if (!reported.replace(source, before, new Standing(before.version(), id.text(), exports))) {
            return false;
        }
        List<Sent> lines = new ArrayList<>();
        uses.forEach((use, used) -> lines.add(new Sent(use, used.span())));
        reported.keep(source, id.text(), lines);
        return true;
    }

    /** Whether an upload that took the source is still to be taken in: its plan is there and not done. */
    private boolean isAtIt(String other) {
        UploadId id = new UploadId(other);
        return notes.read(id, Notes.PLAN).isPresent()
                && notes.read(id, Notes.PROGRESS)
                        .filter(progress -> progress.path("state").asText().equals("done"))
                        .isEmpty();
    }

    private int bind(JsonNode matches) {
        int bound = 0;
        for (JsonNode match : matches) {
            boolean given = giveAlias.give(
                    new PersonId(match.path("person").asText()),
                    new Alias(match.path("alias").asText()));
            bound += given ? 1 : 0;
        }
        return bound;
    }

    private void send(UploadId id, String source, String type, Map<String, Used> uses) {
        List<Map.Entry<String, Used>> all = List.copyOf(uses.entrySet());
        for (int from = sent(id); from < all.size(); from += AT_ONCE) {
            int to = Math.min(all.size(), from + AT_ONCE);
            bus.send(
                    Wish.busSource(source),
                    all.subList(from, to).stream()
                            .map(use -> new Event(Report.ACTION, detail(use.getKey(), type, use.getValue())))
                            .toList());
            notes.write(id, Notes.PROGRESS, progress("running", to, all.size()));
        }
    }

    private int sent(UploadId id) {
        return notes.read(id, Notes.PROGRESS)
                .map(progress -> progress.path("sent").asInt())
                .orElse(0);
    }

    /** Exports tell days, not times: an action is dated to the beginning of its day. */
    private String detail(String id, String type, Used used) {
        ObjectNode detail = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("person", used.person().value())
                .put("type", type)
                .put("occurredAt", used.day().atStartOfDay(zone).toInstant().toString());
        detail.putObject("resource").put("id", used.resource()).put("title", used.title());
        if (used.span().days() > 1) {
            detail.putArray("tags")
                    .add("within:" + used.span().from() + "/" + used.span().to());
        }
        return detail.toString();
    }

    /** Takes back what is replaced, one earlier export after another; whatever a crash leaves, doing it again completes it. */
    private int replace(String source, UploadId id, Span covers, Map<String, Used> uses) {
        Standing standing = reported.standing(source);
        List<Kept> stay = new ArrayList<>();
        int gone = 0;
        for (Kept kept : standing.exports()) {
            if (kept.export().equals(id.text()) || !kept.covers().overlaps(covers)) {
                stay.add(kept);
                continue;
            }
            Replacement replacement = Replacement.of(reported.lines(source, kept.export()), covers, uses);
            takeBack(source, replacement.gone());
            reported.keep(source, kept.export(), replacement.left());
            gone += replacement.gone().size();
            if (!replacement.left().isEmpty()) {
                stay.add(kept);
            }
        }
        if (!reported.replace(source, standing, new Standing(standing.version(), null, stay))) {
            throw new IllegalStateException("The exports of " + source + " were changed meanwhile");
        }
        return gone;
    }

    private void takeBack(String source, List<Sent> gone) {
        if (gone.isEmpty()) {
            return;
        }
        List<Sent> all = new ArrayList<>(reported.lines(source, Reported.TAKEN_BACK));
        Set<String> known = Replacement.ids(all);
        gone.stream().filter(line -> !known.contains(line.id())).forEach(all::add);
        reported.keep(source, Reported.TAKEN_BACK, all);
        bus.send(
                Wish.busSource(source),
                gone.stream()
                        .map(line -> new Event(
                                Report.VOID,
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("id", line.id())
                                        .put("reason", "A later export does not have it")
                                        .toString()))
                        .toList());
    }

    private ObjectNode progress(String state, int sent, int all) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("state", state)
                .put("at", clock.instant().toString())
                .put("sent", sent)
                .put("all", all);
    }
}
