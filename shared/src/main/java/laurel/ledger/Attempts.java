package laurel.ledger;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Tries again what others got in the way of, for a bounded time. */
final class Attempts {
    private static final int MOST = 12;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Attempts() {}

    /**
     * The first answer of {@code attempt} (given its number, from 0) that is not null.
     *
     * @throws Contended if there is none after all attempts
     */
    static <T> T until(String what, IntFunction<@Nullable T> attempt) {
        for (int number = 0; number < MOST; number++) {
            T answer = attempt.apply(number);
            if (answer != null) {
                return answer;
            }
            pause(number);
        }
        throw new Contended(what);
    }

    /** Others may be at it for the same reason: a random pause lets one of them through. */
    private static void pause(int number) {
        if (number == 0) {
            return;
        }
        long most = Math.min(LONGEST.toMillis(), 5L << number);
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
