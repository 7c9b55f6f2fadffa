package laurel.organisation;

import java.util.ArrayList;
import java.util.List;

/** Remembers lines in the order in which they came. */
public final class InMemoryAudit implements Audit {
    private final List<AuditLine> lines = new ArrayList<>();

    @Override
    public synchronized void add(AuditLine line) {
        lines.addFirst(line);
    }

    @Override
    public synchronized List<AuditLine> latest(int most) {
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }
}
