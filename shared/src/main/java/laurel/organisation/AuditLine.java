package laurel.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did in running the scheme.
 *
 * @param by the id of the person who did it
 * @param what a code, such as {@code void} or {@code campaign-changed}
 * @param about what it was done to: a person's id, a campaign's, an action's
 * @param reason in their words; where none is asked for, which fields were changed, or null
 */
public record AuditLine(
        Instant at,
        String by,
        String what,
        String about,
        @Nullable String reason) {}
