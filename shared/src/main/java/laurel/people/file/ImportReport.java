package laurel.people.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param file its name
 * @param importedAt when, as RFC 3339 has it
 * @param problem why nothing was imported, or null if the file could be read
 * @param created people who are new
 * @param updated people who changed
 * @param unchanged people of whom the file says nothing new
 * @param waitingRecorded actions that had waited for somebody in the file
 * @param unknownColumns columns that were passed over
 * @param badLines what could not be imported and why, in the order of the file; at most {@value #MOST_LINES} of them
 * @param badLinesInAll how many there are
 */
public record ImportReport(
        String file,
        String importedAt,
        @Nullable String problem,
        int created,
        int updated,
        int unchanged,
        int waitingRecorded,
        List<String> unknownColumns,
        List<BadLine> badLines,
        int badLinesInAll) {

    static final int MOST_LINES = 1000;

    public ImportReport {
        unknownColumns = List.copyOf(unknownColumns);
        badLines = List.copyOf(badLines);
    }

    static ImportReport of(String file, String importedAt, List<String> unknownColumns, Tally tally) {
        List<BadLine> bad = tally.badLines();
        return new ImportReport(
                file,
                importedAt,
                null,
                tally.created(),
                tally.updated(),
                tally.unchanged(),
                tally.waitingRecorded(),
                unknownColumns,
                bad.subList(0, Math.min(bad.size(), MOST_LINES)),
                bad.size());
    }

    static ImportReport unreadable(String file, String importedAt, String problem) {
        return new ImportReport(file, importedAt, problem, 0, 0, 0, 0, List.of(), List.of(), 0);
    }
}
