package laurel.local.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import laurel.action.ActionKey;
import laurel.local.replay.Known.State;

/** Sends entries, waits until all that was taken has been worked on, and counts. */
public final class Replay {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Sender sender;
    private final Known known;
    private final LongSupplier waiting;

    /** @param waiting how many events are still on their way */
    public Replay(Sender sender, Known known, LongSupplier waiting) {
        this.sender = sender;
        this.known = known;
        this.waiting = waiting;
    }

    /** What came of a replay. */
    public record Result(Tally tally, Map<Entry, String> refused) {}

    /** Sends all; {@code sent} hears of every answer, {@code drained} of how many are still on their way. */
    public Result replay(List<Entry> entries, LongConsumer sent, LongConsumer drained) throws InterruptedException {
        Set<ActionKey> keys = Tally.keys(entries);
        Map<ActionKey, State> before = known.states(keys);
        Map<Entry, String> refused = sender.send(entries, sent);
        drain(waiting, drained);
        List<Entry> taken =
                entries.stream().filter(e -> !refused.containsKey(e)).toList();
        return new Result(Tally.of(taken, before, known.states(keys)), refused);
    }

    /** Waits until nothing is on its way any more; {@code left} hears how much still is. */
    public static void drain(LongSupplier waiting, LongConsumer left) throws InterruptedException {
        for (long still = waiting.getAsLong(); still > 0; still = waiting.getAsLong()) {
            left.accept(still);
            Thread.sleep(PAUSE);
        }
    }
}
