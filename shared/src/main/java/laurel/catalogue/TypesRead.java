package laurel.catalogue;

import java.util.Map;
import java.util.Set;
import laurel.action.Mechanism;

/**
 * The action types of a version as far as they could be read.
 *
 * @param ids of all that are written, so that what is wrong with one is not told again wherever a badge names it; none if
 *     the file could not be read
 */
record TypesRead(Map<String, ActionType> types, Set<String> ids) {
    boolean has(String id) {
        return ids.isEmpty() || ids.contains(id);
    }

    boolean isOf(String id, Mechanism mechanism) {
        ActionType type = types.get(id);
        return type != null && type.mechanism() == mechanism;
    }

    /** What there is instead of a type that there is not. */
    String instead(String id) {
        return "Write one of action-types.yaml" + Nearest.to(id, ids) + ", or add it there.";
    }
}
