package laurel.mail.outcome;

import java.time.Instant;
import laurel.people.PersonId;

/**
 * Settles claims by what SES says of the e-mails that were sent with them. Each may be told several times and in any
 * order, of a claim that is settled already or that is not known: then nothing changes.
 */
public interface Settlements {
    /** The e-mail of a claim left: SES took it under that id, whatever its sender learned of it. */
    void left(PersonId person, String claim, String messageId, Instant at);

    /** The e-mail of a claim was thrown away by SES after it was taken: it reaches nobody, and would not if sent again. */
    void rejected(PersonId person, String claim, String why, Instant at);
}
