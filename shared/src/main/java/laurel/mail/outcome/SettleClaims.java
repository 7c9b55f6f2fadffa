package laurel.mail;

import java.time.Instant;
import laurel.people.PersonId;

/** Settles claims by what SES tells of their e-mails, in whatever order and however often it does. */
public final class SettleClaims {
    private final MailStore store;

    public SettleClaims(MailStore store) {
        this.store = store;
    }

    /** SES took it and sent it on its way. */
    public void left(PersonId person, String claim, String mail, Instant at) {
        store.settle(person, claim, new Settlement.Left(mail), at);
    }

    /** SES took it and then would not send it. */
    public void rejected(PersonId person, String claim, String why, Instant at) {
        store.settle(person, claim, new Settlement.Refused(Reason.REFUSED.id() + ": " + why), at);
    }
}
