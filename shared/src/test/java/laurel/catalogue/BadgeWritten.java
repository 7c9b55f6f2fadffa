package laurel.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A badge with the id x, written in one line of a table: its fields and then its criteria, parted by " / ". */
final class BadgeWritten {
    private static final String MARK = "> ";

    private final List<String> lines = new ArrayList<>(List.of("", "  - id: x", "    name: X"));
    private @Nullable Integer marked;

    BadgeWritten(String written) {
        boolean criteria = false;
        for (String each : written.strip().split(" / ")) {
            String line = each.startsWith(MARK) ? each.substring(MARK.length()) : each;
            if (line.startsWith("- ") && !criteria) {
                lines.add("    when:");
                criteria = true;
            }
            lines.add((criteria ? "      " : "    ") + line);
            marked = each.startsWith(MARK) ? Integer.valueOf(lines.size()) : marked;
        }
        lines.add("    says: X.");
    }

    String yaml() {
        return String.join("\n", lines) + "\n";
    }

    /** Which of its lines is marked, counted from 1; the second, where the badge begins, if none is. */
    int marked() {
        return marked == null ? 2 : marked;
    }
}
