package laurel.badges;

import java.time.Instant;
import java.util.List;
import laurel.action.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A page of what somebody did, latest first.
 *
 * @param next what to ask for to see what was before; null at the end
 */
public record History(List<Did> actions, @Nullable String next) {
    public History {
        actions = List.copyOf(actions);
    }

    /**
     * Something that the person did.
     *
     * @param mechanism the id of the way it works; null if the catalogue does not know its type
     * @param voided whether it was taken back
     * @param reason why it brought no points, if it brought none
     */
    public record Did(
            String source,
            String id,
            String type,
            String name,
            @Nullable String mechanism,
            Instant occurredAt,
            @Nullable Resource resource,
            int points,
            boolean voided,
            @Nullable String reason) {}
}
