package laurel.people.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Gathers rows and works on several gatherings at once, with only so many on their way that memory stays small. */
final class Batches implements AutoCloseable {
    private static final int ROWS = 25;
    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Deque<Future<Tally>> running = new ArrayDeque<>();
    private final Function<List<PersonRow>, Tally> work;
    private final List<BadLine> bad = new ArrayList<>();
    private List<PersonRow> gathered = new ArrayList<>();
    private Tally tally = Tally.NOTHING;

    Batches(Function<List<PersonRow>, Tally> work) {
        this.work = work;
    }

    void add(PersonRow row) {
        gathered.add(row);
        if (gathered.size() == ROWS) {
            send();
        }
    }

    void add(List<BadLine> lines) {
        bad.addAll(lines);
    }

    /** Waits for all, and tells what came of them. */
    Tally finish() {
        send();
        while (!running.isEmpty()) {
            takeOne();
        }
        return tally.plus(Tally.bad(bad));
    }

    /** Gives up what has not begun. */
    @Override
    public void close() {
        running.forEach(one -> one.cancel(false));
        threads.close();
    }

    private void send() {
        if (gathered.isEmpty()) {
            return;
        }
        if (running.size() == 2 * THREADS) {
            takeOne();
        }
        List<PersonRow> rows = gathered;
        gathered = new ArrayList<>();
        running.add(threads.submit(() -> work.apply(rows)));
    }

    private void takeOne() {
        try {
            tally = tally.plus(running.remove().get());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The import failed", failed.getCause());
        }
    }
}
