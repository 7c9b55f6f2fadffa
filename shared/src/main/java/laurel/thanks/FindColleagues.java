package laurel.thanks;

import java.util.List;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import laurel.people.WhoIsHere;
import org.jspecify.annotations.Nullable;

/** Finds the colleague whom somebody begins to name. It tells names and teams, and nothing else of anybody. */
public final class FindColleagues {
    private static final int LEAST = 2;
    private static final int LONGEST = 60;
    private static final int MOST = 8;

    private final WhoIsHere here;

    public FindColleagues(WhoIsHere here) {
        this.here = here;
    }

    /** What became of the wish to find somebody. */
    public sealed interface Result {}

    /** Who may be meant. */
    public record Found(List<WhoIsHere.Colleague> colleagues) implements Result {}

    /** They may not look for anybody. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Those whose name has words that begin so, without the viewer. */
    public Result find(Viewer viewer, Access access, @Nullable String name) {
        if (access.mayFindColleagues(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String begun = name == null ? "" : name.strip();
        if (begun.length() < LEAST || begun.length() > LONGEST) {
            return new Unreadable(
                    "name: send the first " + LEAST + " letters of a name or more, up to " + LONGEST + ".");
        }
        return new Found(here.called(begun, MOST + 1).stream()
                .filter(colleague -> !colleague.id().equals(viewer.id()))
                .limit(MOST)
                .toList());
    }
}
