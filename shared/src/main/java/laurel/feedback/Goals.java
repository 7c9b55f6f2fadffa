package laurel.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import laurel.preferences.Goal;

/** What people can choose to work towards. Whoever chose nothing gets the gentlest. */
public final class Goals {
    /** The gentle one. */
    public static final String STEADY = Goal.STEADY.id();

    /** All that there are. */
    public static final List<String> ALL =
            Arrays.stream(Goal.values()).map(Goal::id).toList();

    private Goals() {}

    /** The goal to go by: the chosen one, or the gentle one if none was chosen or nobody knows it any more. */
    public static String of(Optional<String> chosen) {
        return chosen.filter(ALL::contains).orElse(STEADY);
    }
}
