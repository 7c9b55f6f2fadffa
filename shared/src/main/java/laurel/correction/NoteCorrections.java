package laurel.correction;

import java.time.Instant;
import laurel.action.ActionKey;
import laurel.mail.Kind;
import laurel.mail.MailStore;
import laurel.mail.MessageId;
import laurel.people.PersonId;

/** Leaves it to the next release of mail to tell a person that something of theirs was put right. */
public final class NoteCorrections implements Corrected {
    private static final String ADDED = "added";
    private static final String TAKEN_BACK = "taken-back";

    private final MailStore store;

    public NoteCorrections(MailStore store) {
        this.store = store;
    }

    @Override
    public void corrected(PersonId person, ActionKey action, boolean added, Instant at) {
        String about = (added ? ADDED : TAKEN_BACK) + "|" + action.source() + "|" + action.id();
        store.note(new MessageId(person, Kind.CORRECTION, about), at, at);
    }

    /**
     * What a message is about.
     *
     * @param added whether it was added, or else taken back
     */
    public record Noted(ActionKey action, boolean added) {
        public static Noted of(MessageId message) {
            String[] parts = message.about().split("\\|", 3);
            return new Noted(new ActionKey(parts[1], parts[2]), parts[0].equals(ADDED));
        }
    }
}
