package laurel.mail.outcome;

import java.time.Instant;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That an address is not written to. The address itself is not kept: only its digest is.
 *
 * @param digest of the address, as {@link AddressDigest} makes it
 * @param reason in SES's words, such as {@code complaint/abuse}
 * @param messageId the e-mail that it is about
 * @param whose the person whom that e-mail was for, if that is known
 */
public record Suppression(
        String digest,
        String reason,
        Instant since,
        String messageId,
        @Nullable PersonId whose) {}
