package laurel.feedback;

import java.util.List;
import java.util.Optional;

/** What people can choose to work towards. Whoever chose nothing gets the gentlest. */
public final class Goals {
    /** The gentle one. */
    public static final String STEADY = "steady";

    /** All that there are. */
    public static final List<String> ALL = List.of(STEADY, "share", "discuss", "reflect", "record", "try");

    private Goals() {}

    /** The goal to go by: the chosen one, or the gentle one if none was chosen or nobody knows it any more. */
    public static String of(Optional<String> chosen) {
        return chosen.filter(ALL::contains).orElse(STEADY);
    }
}
