package laurel.feedback;

import java.util.List;
import laurel.action.Mechanism;

/**
 * Something small that can be done next. Its words are in the wording of e-mails, as {@code suggestion.ID}.
 *
 * @param type the type of action that it would be
 * @param standards the parts of Standard 4 that it may touch
 * @param goals for whom it fits
 * @param minutes that it takes, at most {@link #LONGEST}
 * @param forManagers whether it is for those who manage people only
 */
public record Suggestion(
        String id,
        String type,
        Mechanism mechanism,
        List<String> standards,
        List<String> goals,
        int minutes,
        boolean forManagers) {
    /** The most minutes that one next action takes. */
    public static final int LONGEST = 15;

    public Suggestion {
        standards = List.copyOf(standards);
        goals = List.copyOf(goals);
    }
}
