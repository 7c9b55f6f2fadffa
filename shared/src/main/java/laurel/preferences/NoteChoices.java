package laurel.preferences;

import java.time.Instant;
import laurel.mail.Kind;
import laurel.mail.MailStore;
import laurel.mail.MessageId;
import laurel.people.PersonId;

/** Leaves it to the next release of mail to tell a person that their choices were changed. */
public final class NoteChoices implements ChoicesChanged {
    private final MailStore store;

    public NoteChoices(MailStore store) {
        this.store = store;
    }

    @Override
    public void changed(PersonId person, Preferences now, Instant at) {
        store.note(new MessageId(person, Kind.PREFERENCES_CHANGED, "version " + now.version()), at, at);
    }
}
