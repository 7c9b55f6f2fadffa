package laurel.mail.outcome;

import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The e-mail that an event is about.
 *
 * @param messageId the id under which SES took it
 * @param person whom it was for, or null if its tags do not say
 * @param claim the token of the claim that it was sent with, or null if its tags do not say
 */
public record Tracked(
        String messageId,
        @Nullable PersonId person,
        @Nullable String claim) {}
