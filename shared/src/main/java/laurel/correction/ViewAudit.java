package laurel.correction;

import java.util.List;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import org.jspecify.annotations.Nullable;

/** Shows a link officer what was done in running the scheme, by whom and why, the latest first. */
public final class ViewAudit {
    private static final int MOST = 200;
    private static final int USUALLY = 50;

    private final Audit audit;

    public ViewAudit(Audit audit) {
        this.audit = audit;
    }

    /** What became of the wish to see it. */
    public sealed interface Result {}

    /** The last lines. */
    public record Shown(List<AuditLine> lines) implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The last lines, so many as an address says, or 50. */
    public Result view(Viewer viewer, Access access, @Nullable String most) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        if (most != null && !most.matches("[1-9]\\d{0,2}")) {
            return new Unreadable("most: send how many lines to show, 1 to " + MOST + ".");
        }
        int lines = most == null ? USUALLY : Math.min(MOST, Integer.parseInt(most));
        return new Shown(audit.latest(lines));
    }
}
