package laurel.mail.outcome;

import java.time.Instant;
import laurel.mail.MailStore;
import laurel.mail.Reason;
import laurel.mail.Settlement;
import laurel.people.PersonId;

/** Settles the claims of the mail store. */
public final class SettleClaims implements Settlements {
    private final MailStore store;

    public SettleClaims(MailStore store) {
        this.store = store;
    }

    @Override
    public void left(PersonId person, String claim, String messageId, Instant at) {
        store.settle(person, claim, new Settlement.Left(messageId), at);
    }

    @Override
    public void rejected(PersonId person, String claim, String why, Instant at) {
        store.settle(person, claim, new Settlement.Refused(Reason.REFUSED.id() + ": " + why), at);
    }
}
