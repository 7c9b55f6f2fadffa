package laurel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import laurel.people.PersonId;

/** Lets go what was held until now, a person at a time, so that what waited is merged into one e-mail. */
public final class ReleaseMail {
    /** A run starts nothing after this, well before its function would be stopped; the next run goes on. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static final int MOST_OF_A_SHARD = 500;

    private final MailStore store;
    private final Recognition recognition;
    private final Clock clock;

    public ReleaseMail(MailStore store, Recognition recognition, Clock clock) {
        this.store = store;
        this.recognition = recognition;
        this.clock = clock;
    }

    /**
     * Looks at everybody who is due, and returns how many that were. Whoever can't be written to keeps nobody else
     * waiting: they are told of in an exception at the end, and looked at again with the next run.
     */
    public int release() {
        Instant now = clock.instant();
        int people = 0;
        List<RuntimeException> failures = new ArrayList<>();
        for (int i = 0; i < MailStore.SHARDS; i++) {
            for (PersonId person : store.due(shard(now, i), now, MOST_OF_A_SHARD)) {
                if (clock.instant().isAfter(now.plus(LONGEST))) {
                    break;
                }
                people++;
                try {
                    recognition.writeTo(person);
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            }
        }
        if (!failures.isEmpty()) {
            IllegalStateException all = new IllegalStateException(
                    failures.size() + " of " + people + " people who were due could not be written to");
            failures.forEach(all::addSuppressed);
            throw all;
        }
        return people;
    }

    /** Each run begins with another part, so that none always comes last. */
    private static int shard(Instant now, int i) {
        return (int) ((now.getEpochSecond() / 600 + i) % MailStore.SHARDS);
    }
}
