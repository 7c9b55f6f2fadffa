package laurel.catalogue;

import java.util.List;
import laurel.action.Action;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * Which actions a criterion counts, credited or not. All that it names has to fit.
 *
 * @param types one of these; any if there are none
 * @param otherThan none of this mechanism
 * @param tag only those that their author tagged so
 * @param standard only those that their author tagged with this part of Standard 4
 * @param naming only those that name the campaign that the badge is for
 */
public record Selection(
        List<String> types,
        @Nullable Mechanism otherThan,
        @Nullable String tag,
        @Nullable String standard,
        boolean naming) {

    public Selection {
        types = List.copyOf(types);
    }

    /** Actions of these types, whatever else they are. */
    public static Selection of(List<String> types) {
        return new Selection(types, null, null, null, false);
    }

    /**
     * Whether an action is one of them.
     *
     * @param type the action's, as the catalogue that scores it knows it
     * @param campaign the id of the campaign that the badge is for, if it is for one
     */
    public boolean has(Action action, ActionType type, @Nullable String campaign) {
        return hasType(type)
                && (tag == null || action.tags().contains(tag))
                && (standard == null || action.standards().contains(standard))
                && (!naming || (campaign != null && campaign.equals(action.campaign())));
    }

    /** Whether an action of a type can be one of them. */
    boolean hasType(ActionType type) {
        return (types.isEmpty() || types.contains(type.id())) && type.mechanism() != otherThan;
    }
}
