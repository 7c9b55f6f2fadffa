package laurel.year.check;

import java.nio.file.Path;
import java.util.List;

/** What the check has to say of the files in a folder. */
public final class Report {
    private Report() {}

    /** Every violation, with the lines that prove it; none if every rule holds. */
    public static List<String> of(Path folder) {
        return new Check(folder).violations().stream().map(Violation::toString).toList();
    }
}
