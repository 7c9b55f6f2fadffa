package laurel.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import laurel.people.PersonId;

/**
 * Lets go what was held until now, a person at a time, so that what waited is merged into one e-mail. When SES is busy it
 * waits a little, twice as long each time, and leaves the rest to the next run when that does not help.
 */
public final class ReleaseMail {
    /** A run starts nothing after this, well before its function would be stopped; the next run goes on. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_PAUSES = 5;
    private static final int MOST_OF_A_SHARD = 500;

    private final MailStore store;
    private final Post post;
    private final Clock clock;
    private final Pause pause;

    public ReleaseMail(MailStore store, Post post, Clock clock, Pause pause) {
        this.store = store;
        this.post = post;
        this.clock = clock;
        this.pause = pause;
    }

    /**
     * Looks at everybody who is due, and returns how many that were. Whoever can't be written to keeps nobody else
     * waiting: they are told of in an exception at the end, and looked at again with the next run.
     */
    public int release() {
        Run run = new Run(clock.instant());
        for (int i = 0; i < MailStore.SHARDS && !run.isOver(); i++) {
            for (PersonId person : store.due(shard(run.start, i), run.start, MOST_OF_A_SHARD)) {
                if (run.isOver()) {
                    break;
                }
                run.writeTo(person);
            }
        }
        run.tellFailures();
        return run.people;
    }

    /** Each run begins with another part, so that none always comes last. */
    private static int shard(Instant now, int i) {
        return (int) ((now.getEpochSecond() / 600 + i) % MailStore.SHARDS);
    }

    private final class Run {
        private final Instant start;
        private final List<RuntimeException> failures = new ArrayList<>();
        private int people;
        private int pauses;

        Run(Instant start) {
            this.start = start;
        }

        boolean isOver() {
            return pauses > MOST_PAUSES || clock.instant().isAfter(start.plus(LONGEST));
        }

        void writeTo(PersonId person) {
            people++;
            try {
                if (post.writeTo(person) == Post.Ses.TAKES) {
                    pauses = 0;
                } else if (pauses++ < MOST_PAUSES) {
                    pause.of(FIRST_PAUSE.multipliedBy(1L << (pauses - 1)));
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }

        void tellFailures() {
            if (!failures.isEmpty()) {
                IllegalStateException all = new IllegalStateException(
                        failures.size() + " of " + people + " people who were due could not be written to");
                failures.forEach(all::addSuppressed);
                throw all;
            }
        }
    }
}
