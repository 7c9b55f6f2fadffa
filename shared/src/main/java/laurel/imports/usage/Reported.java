package laurel.imports.usage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the exports of each source reported, as ids and days alone, so that a later one can replace it. An export's lines are
 * here before any of them is sent.
 */
public interface Reported {
    /** Where the ids are that were taken back: what comes again later needs another id. */
    String TAKEN_BACK = "taken-back";

    /** The exports of a source that anything still stands of; never older than the last change. */
    Standing standing(String source);

    /** Writes {@code after} if {@code before} is what is stored; false if it is not. */
    boolean replace(String source, Standing before, Standing after);

    /** The lines of an export, or {@link #TAKEN_BACK}. */
    List<Sent> lines(String source, String export);

    /** Keeps the lines of an export in place of those that it had; none are forgotten. */
    void keep(String source, String export, List<Sent> lines);

    /**
     * The exports of a source.
     *
     * @param version counts the changes; 0 before the first
     * @param running the upload that is being taken in, which others wait for, or null
     */
    record Standing(long version, @Nullable String running, List<Kept> exports) {
        public Standing {
            exports = List.copyOf(exports);
        }
    }

    /** An export by the id of its upload. */
    record Kept(String export, Span covers, Instant at) {}
}
