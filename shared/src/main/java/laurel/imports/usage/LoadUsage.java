package laurel.imports.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import laurel.catalogue.ActionType;
import laurel.catalogue.Distinct;
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

/** Reads a usage export, shows what taking it in would do, and hands it over. */
public final class LoadUsage {
    private final TakeUploads uploads;
    private final Notes notes;
    private final Sources sources;
    private final Reported reported;
    private final Directory directory;
    private final Everybody everybody;
    private final Supplier<Scheme> scheme;
    private final Audit audit;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public LoadUsage(
            Uploads kept,
            TakeUploads uploads,
            Sources sources,
            Reported reported,
            Directory directory,
            Everybody everybody,
            Supplier<Scheme> scheme,
            Audit audit,
            Clock clock) {
        this.uploads = uploads;
        this.notes = new Notes(kept);
        this.sources = sources;
        this.reported = reported;
        this.directory = directory;
        this.everybody = everybody;
        this.scheme = scheme;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of looking at an export. */
    public sealed interface Result {}

    /** Its columns and first lines, and how it would be read. */
    public record Columns(
            List<String> columns,
            List<Sheet.Line> first,
            Reading guess,
            List<Sources.Source> sources,
            SortedSet<String> types)
            implements Result {}

    /** What taking it in would do. */
    public record Shown(Wish wish, Export export, List<Matched> people, Replaces replaces) implements Result {}

    /** It was handed over. */
    public record HandedOver(Shown shown) implements Result {}

    /** The file is none that can be read. */
    public record Unreadable(String why) implements Result {}

    /** Something has to be written otherwise. */
    public record Faulty(List<Fault> faults) implements Result {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * What it would replace.
     *
     * @param exports how many earlier exports cover some of its days
     * @param takenBack how many of their actions would be taken back
     * @param repeated how many are in both and count once
     * @param added how many actions are new
     * @param reachingBeyond how many of those taken back stood for further days too
     */
    public record Replaces(int exports, int takenBack, int repeated, int added, int reachingBeyond) {}

    /** The columns of an export, and how those of each source were read. */
    public Result columns(Upload upload) {
        return switch (Sheet.open(uploads.bytes(upload.id()))) {
            case Sheet.Unreadable unreadable -> new Unreadable(unreadable.why());
            case Sheet.Open open ->
                new Columns(
                        open.sheet().columns(),
                        open.sheet().first(5),
                        GuessReading.of(open.sheet()),
                        sources.all(),
                        types());
        };
    }

    /** What taking it in would do; nothing is written. */
    public Result preview(Upload upload, JsonNode body) {
        LocalDate today = LocalDate.now(clock);
        return switch (Sheet.open(uploads.bytes(upload.id()))) {
            case Sheet.Unreadable unreadable -> new Unreadable(unreadable.why());
            case Sheet.Open open ->
                switch (new WishReader(open.sheet(), types()).read(body)) {
                    case WishReader.Bad bad -> new Faulty(bad.faults());
                    case WishReader.Good good -> shown(open.sheet(), good.wish(), today);
                };
        };
    }

    private Result shown(Sheet sheet, Wish wish, LocalDate today) {
        Roster roster = Roster.of(everybody);
        Optional<Fault> nobody = Chosen.nobody(wish.matches(), roster);
        if (nobody.isPresent()) {
            return new Faulty(List.of(nobody.get()));
        }
        Export export = Export.read(sheet, wish.reading(), wish.source(), wish.stated(), today);
        LocalDate day = export.covers().map(Span::from).orElse(today);
        List<Matched> people = new Matching(directory, roster)
                .match(export.people().values(), wish.matches(), wish.takeSuggestions(), day);
        return new Shown(wish, export, people, replaces(wish, export));
    }

    private Replaces replaces(Wish wish, Export export) {
        Optional<Span> covers = export.covers();
        if (covers.isEmpty()) {
            return new Replaces(0, 0, 0, 0, 0);
        }
        Set<String> takenBack = Replacement.ids(reported.lines(wish.source(), Reported.TAKEN_BACK));
        Map<String, Used> now = new LinkedHashMap<>();
        export.uses().forEach((id, used) -> now.put(Replacement.idThatStands(id, takenBack), used));
        int exports = 0;
        int gone = 0;
        int beyond = 0;
        Set<String> repeated = new HashSet<>();
        for (Reported.Kept kept : reported.standing(wish.source()).exports()) {
            if (kept.covers().overlaps(covers.get())) {
                List<Sent> lines = reported.lines(wish.source(), kept.export());
                Replacement replacement = Replacement.of(lines, covers.get(), now);
                exports++;
                gone += replacement.gone().size();
                beyond += replacement.reachingBeyond();
                lines.stream().map(Sent::id).filter(now::containsKey).forEach(repeated::add);
            }
        }
        return new Replaces(exports, gone, repeated.size(), now.size() - repeated.size(), beyond);
    }

    /** Hands an export over, and remembers how it was read. It is noted first: what can't be noted is not done. */
    public Result apply(Upload upload, JsonNode body, PersonId by) {
        Result seen = preview(upload, body);
        if (!(seen instanceof Shown shown)) {
            return seen;
        }
        if (shown.export().uses().isEmpty()) {
            return new Faulty(
                    List.of(new Fault("columns", "No row could be read this way. Look at what is said of the rows.")));
        }
        if (uploads.note(upload.id(), Notes.PLAN).isPresent()) {
            return new HandedOver(shown);
        }
        Wish wish = shown.wish();
        Span covers = shown.export().covers().orElseThrow();
        audit.add(new AuditLine(
                clock.instant(),
                by.value(),
                "import-usage",
                wish.source() + " " + covers.from() + " to " + covers.to(),
                null));
        sources.remember(new Sources.Source(wish.source(), wish.sourceName(), wish.reading()));
        notes.write(upload.id(), Notes.PLAN, plan(shown));
        return new HandedOver(shown);
    }

    private ObjectNode plan(Shown shown) {
        Wish wish = shown.wish();
        ObjectNode plan = wish.reading()
                .json()
                .put("kind", Kind.USAGE.id())
                .put("source", wish.source())
                .put("today", LocalDate.now(clock).toString());
        if (wish.stated() != null) {
            plan.putObject("period")
                    .put("from", wish.stated().from().toString())
                    .put("to", wish.stated().to().toString());
        }
        ArrayNode bind = plan.putArray("bind");
        shown.people().stream().filter(Matched::binds).forEach(matched -> {
            if (matched.person() != null) {
                bind.addObject()
                        .put("alias", matched.whom().alias().value())
                        .put("person", matched.person().id().value());
            }
        });
        return plan;
    }

    /** The types that a row can be: those that a system can know of and that need at most a resource. */
    private SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>();
        YearMonth month = YearMonth.now(clock);
        for (ActionType type : scheme.get().catalogues().at(month).types().values()) {
            boolean resourceAtMost = type.distinct() == null || type.distinct() == Distinct.RESOURCE;
            if (resourceAtMost && type.knownBy().contains(KnownBy.SYSTEM)) {
                types.add(type.id());
            }
        }
        return types;
    }
}
