package laurel.imports.usage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.action.Alias;
import laurel.imports.match.Names;
import laurel.people.file.BadLine;
import org.jspecify.annotations.Nullable;

/** Reads a line of an export: who used what in which period. */
final class RowReader {
    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(grand |sub[ -]?|overall )?(totals?|sum|average|mean|all users|all staff|count)\\b.{0,40}");
    private static final Pattern NUMBERS_ALONE = Pattern.compile("[\\d.,%: ]*");
    private static final int LONGEST_RESOURCE = 400;
    private static final int LONGEST_TITLE = 300;

    private final Cells cells;
    private final String source;
    private final ExportDates dates;
    private final @Nullable Span stated;
    private final LocalDate today;

    /**
     * Takes the days that the export is said to cover, if it is said; they are each row's where a row names none. What
     * reaches into days to come ends today.
     */
    RowReader(Sheet sheet, Reading reading, String source, @Nullable Span stated, LocalDate today) {
        this.cells = new Cells(sheet, reading);
        this.source = source;
        this.dates = new ExportDates(reading.monthFirst());
        this.stated = stated;
        this.today = today;
    }

    /** What a line turned out to be. */
    sealed interface Read {}

    /** Somebody used something. */
    record Row(Used used, Whom whom) implements Read {}

    /** A line that sums up others. */
    record Total(SummedUp line) implements Read {}

    /** Nobody used it: the line counts nothing. */
    record Nothing() implements Read {}

    /** A line that can't be understood. */
    record Bad(BadLine why) implements Read {}

    Read read(Sheet.Line line) {
        List<String> of = line.cells();
        String name = cells.name(of);
        String address = cells.text(of, Meaning.ADDRESS);
        String id = cells.text(of, Meaning.PERSON);
        if (isTotal(of, name, address, id)) {
            return new Total(new SummedUp(line.number(), Text.line(String.join(" ", of), 80)));
        }
        if (cells.text(of, Meaning.COUNT).matches("0+([.,]0+)?")) {
            return new Nothing();
        }
        Optional<Whom> whom = whom(address, id, name);
        if (whom.isEmpty()) {
            return bad(line, "person", "names nobody", "Give each row the address, the id or the name of a person.");
        }
        String title = cells.text(of, Meaning.TITLE);
        String resource = cells.text(of, Meaning.RESOURCE);
        String used = resource.isEmpty() ? title : resource;
        if (used.isEmpty() || used.length() > LONGEST_RESOURCE) {
            return bad(
                    line,
                    "resource",
                    used.isEmpty() ? "names no resource" : "names a resource in " + used.length() + " characters",
                    "Give each row the name or id of a resource, in up to " + LONGEST_RESOURCE + " characters.");
        }
        return period(line, new Whom(whom.get().alias(), whom.get().other(), Text.line(name, 200)), used, title);
    }

    private Read period(Sheet.Line line, Whom whom, String resource, String title) {
        String from = cells.text(line.cells(), Meaning.FROM);
        String to = cells.text(line.cells(), Meaning.TO);
        String day = cells.text(line.cells(), Meaning.DAY);
        String first = from.isEmpty() ? day : from;
        if (first.isEmpty() && stated == null) {
            return bad(
                    line,
                    "day",
                    "names no date",
                    "Give each row a date or a month, or say which days the export covers.");
        }
        Optional<Span> begin = first.isEmpty() ? Optional.ofNullable(stated) : dates.read(first);
        Optional<Span> end = to.isEmpty() ? begin : dates.read(to);
        if (begin.isEmpty()
                || end.isEmpty()
                || end.get().to().isBefore(begin.get().from())) {
            String wrong = begin.isEmpty() ? first : to;
            return bad(
                    line,
                    begin.isEmpty() ? "day" : "to",
                    Text.quoted(wrong) + " can't be read as a date here",
                    "Write for example 23/11/2026, 2026-11-23 or November 2026.");
        }
        Span span = new Span(begin.get().from(), end.get().to());
        if (span.from().isAfter(today)) {
            return bad(line, "day", span.from() + " is still to come", "Load the export once it covers that day.");
        }
        if (stated != null && !stated.holds(span) && !first.isEmpty()) {
            return bad(
                    line,
                    "day",
                    span.from() + " to " + span.to() + " is not within the days that the export is said to cover",
                    "Correct those days, or leave them out to take each row's own.");
        }
        Span past = span.to().isAfter(today) ? new Span(span.from(), today) : span;
        Used used = new Used(
                line.number(),
                whom.alias(),
                source + ":" + resource,
                Text.line(title.isEmpty() ? resource : title, LONGEST_TITLE),
                past);
        return new Row(used, whom);
    }

    private Optional<Whom> whom(String address, String id, String name) {
        Optional<Alias> mail =
                address.isEmpty() ? Optional.empty() : Alias.ofMail(address.replaceFirst("(?i)^mailto:", ""));
        String account = id.isEmpty() && mail.isEmpty() ? address : id;
        Optional<Alias> own =
                account.isEmpty() ? Optional.empty() : Alias.parse(source + ":" + account.replace(' ', '+'));
        String normal = Names.normal(name);
        Optional<Alias> named =
                normal.isEmpty() ? Optional.empty() : Alias.parse(source + ":name/" + normal.replace(' ', '+'));
        Optional<Alias> first = mail.or(() -> own).or(() -> named);
        return first.map(alias -> new Whom(alias, mail.isPresent() ? own.orElse(null) : null, name));
    }

    private boolean isTotal(List<String> of, String name, String address, String id) {
        String person = (name + address + id).strip();
        if (TOTAL.matcher(person).matches()) {
            return true;
        }
        boolean nobody =
                person.isEmpty() || NUMBERS_ALONE.matcher(person).matches() && address.isEmpty() && id.isEmpty();
        return nobody
                && (of.stream().map(String::strip).anyMatch(cell -> TOTAL.matcher(cell)
                                .matches())
                        || of.stream()
                                .allMatch(cell ->
                                        NUMBERS_ALONE.matcher(cell.strip()).matches()));
    }

    private static Bad bad(Sheet.Line line, String field, String wrong, String instead) {
        return new Bad(new BadLine(line.number(), field, wrong, instead));
    }
}
