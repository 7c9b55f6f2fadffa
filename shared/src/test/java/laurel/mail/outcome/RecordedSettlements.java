package laurel.mail.outcome;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import laurel.people.PersonId;

/** Keeps what it is told, each once, as a sentence. */
public final class RecordedSettlements implements Settlements {
    final Set<String> told = new LinkedHashSet<>();

    @Override
    public void left(PersonId person, String claim, String messageId, Instant at) {
        told.add(person + " " + claim + " left as " + messageId);
    }

    @Override
    public void rejected(PersonId person, String claim, String why, Instant at) {
        told.add(person + " " + claim + " rejected: " + why);
    }
}
