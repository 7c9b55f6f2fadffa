package laurel.organisation;

import java.util.List;

/** Keeps what people did in running the scheme. */
public interface Audit {
    /** Adds a line. */
    void add(AuditLine line);

    /** The last {@code most} lines, latest first; a moment old at most. */
    List<AuditLine> latest(int most);
}
