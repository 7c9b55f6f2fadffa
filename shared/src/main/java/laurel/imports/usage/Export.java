package laurel.imports.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Alias;
import laurel.people.file.BadLine;
import org.jspecify.annotations.Nullable;

/** An export as it was read: every use once, and what was passed over. */
public final class Export {
    /** The most rows of an export. */
    public static final int MOST_ROWS = 200_000;

    private static final int MOST_KEPT = 1000;

    private final Map<String, Used> uses = new LinkedHashMap<>();
    private final Map<Alias, Whom> people = new LinkedHashMap<>();
    private final List<SummedUp> totals = new ArrayList<>();
    private final List<BadLine> bad = new ArrayList<>();
    private int totalsInAll;
    private int badInAll;
    private int rows;
    private int repeated;
    private int nothing;
    private @Nullable Span stated;
    private @Nullable Span seen;

    private Export() {}

    /** Reads a sheet, in the words of {@code source}, on a day. */
    public static Export read(Sheet sheet, Reading reading, String source, @Nullable Span stated, LocalDate today) {
        Export export = new Export();
        export.stated = stated;
        RowReader reader = new RowReader(sheet, reading, source, stated, today);
        boolean whole = sheet.forEach(line -> {
            export.rows++;
            if (export.rows <= MOST_ROWS) {
                export.add(reader.read(line), reading.type());
            }
        });
        if (!whole) {
            export.bad(new BadLine(
                    0,
                    "",
                    "the end of the file could not be read",
                    "Look for a quotation mark that is missing, and load the file again."));
        }
        if (export.rows > MOST_ROWS) {
            export.bad(new BadLine(
                    0,
                    "",
                    "the file has more than " + MOST_ROWS + " rows, and the rest was not read",
                    "Load it in two parts that cover different days."));
        }
        return export;
    }

    private void add(RowReader.Read read, String type) {
        switch (read) {
            case RowReader.Row row -> {
                Used used = row.used();
                people.putIfAbsent(used.person(), row.whom());
                seen = seen == null ? used.span() : seen.with(used.span());
                if (uses.putIfAbsent(used.id(type), used) != null) {
                    repeated++;
                }
            }
            case RowReader.Total total -> {
                totalsInAll++;
                if (totals.size() < MOST_KEPT) {
                    totals.add(total.line());
                }
            }
            case RowReader.Nothing none -> nothing++;
            case RowReader.Bad wrong -> bad(wrong.why());
        }
    }

    private void bad(BadLine line) {
        badInAll++;
        if (bad.size() < MOST_KEPT) {
            bad.add(line);
        }
    }

    /** Every use by its id, in the order of the file. */
    public Map<String, Used> uses() {
        return uses;
    }

    /** Everybody in it, by the name that they are reported under. */
    public Map<Alias, Whom> people() {
        return people;
    }

    /** The days that it covers: those that were stated, else from its first to its last; nothing if it has no use. */
    public Optional<Span> covers() {
        return Optional.ofNullable(stated == null ? seen : stated);
    }

    /** Lines that sum up others, and were passed over. */
    public List<SummedUp> totals() {
        return totals;
    }

    /** How many of those there are. */
    public int totalsInAll() {
        return totalsInAll;
    }

    /** What could not be understood; at most the first thousand. */
    public List<BadLine> bad() {
        return bad;
    }

    /** How many of those there are. */
    public int badInAll() {
        return badInAll;
    }

    /** How many lines there are under the header. */
    public int rows() {
        return rows;
    }

    /** How many lines said what an earlier one had said. */
    public int repeated() {
        return repeated;
    }

    /** How many lines counted nothing. */
    public int nothing() {
        return nothing;
    }
}
