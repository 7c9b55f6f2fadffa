package laurel.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tries again what others got in the way of, for a bounded time. */
final class Attempts {
    private static final int MOST = 12;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Pause pause;

    Attempts() {
        this(Attempts::sleep);
    }

    Attempts(Pause pause) {
        this.pause = pause;
    }

    /** Lets others go first for up to so many milliseconds. */
    interface Pause {
        void upTo(long milliseconds);
    }

    /**
     * The first answer of {@code attempt} (given its number, from 0) that is not null.
     *
     * @throws Contended if there is none after all attempts
     */
    <T> T until(String what, IntFunction<@Nullable T> attempt) {
        for (int number = 0; number < MOST; number++) {
            T answer = attempt.apply(number);
            if (answer != null) {
                return answer;
            }
            if (number > 0) {
                pause.upTo(Math.min(LONGEST.toMillis(), 5L << number));
            }
        }
        throw new Contended(what);
    }

    /** Others may be at it for the same reason: a random pause lets one of them through. */
    private static void sleep(long most) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, most + 1));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Contended("stopped while waiting");
        }
    }

    /** Too many others were writing the same; what was asked for was not done and can be asked for again. */
    static final class Contended extends RuntimeException {
        Contended(String what) {
            super(what + ": others kept writing the same; try again");
        }
    }
}
