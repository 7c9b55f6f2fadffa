package laurel.local.stack.queue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives from a queue for as long as it is open, and hands batches on, several at a time. */
public final class Poller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    private static final Duration WAIT = Duration.ofSeconds(20);

    private final Queue queue;
    private final int batchSize;
    private final Duration window;
    private final int concurrency;
    private final Consumer<List<Received>> batches;
    private final Semaphore free;
    private final Thread receiver;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    private Poller(Queue queue, int batchSize, Duration window, int concurrency, Consumer<List<Received>> batches) {
        this.queue = queue;
        this.batchSize = batchSize;
        this.window = window;
        this.concurrency = concurrency;
        this.batches = batches;
        this.free = new Semaphore(concurrency);
        this.receiver = Thread.ofVirtual().name("poller " + queue.name()).unstarted(this::poll);
    }

    /** Starts to poll. The taker has to delete what it dealt with. */
    public static Poller start(
            Queue queue, int batchSize, Duration window, int concurrency, Consumer<List<Received>> taker) {
        Poller poller = new Poller(queue, batchSize, window, concurrency, taker);
        poller.receiver.start();
        return poller;
    }

    private void poll() {
        try {
            while (true) {
                free.acquire();
                List<Received> batch = receive();
                if (batch.isEmpty()) {
                    free.release();
                } else {
                    workers.execute(() -> hand(batch));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Gives its turn back if it is interrupted, or {@link #close} would wait for it. A failure must not end the polling:
     * it is told, and what was hidden by it is received again in time.
     */
    private List<Received> receive() throws InterruptedException {
        try {
            return queue.receive(batchSize, WAIT, window, queue.visibility());
        } catch (InterruptedException e) {
            free.release();
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Cannot receive from {}", queue.name(), e);
            return List.of();
        }
    }

    private void hand(List<Received> batch) {
        try {
            batches.accept(batch);
        } catch (RuntimeException e) {
            LOG.error("Cannot deal with what {} held", queue.name(), e);
        } finally {
            free.release();
        }
    }

    /** Stops receiving and waits a little for what is under way; the rest is received again after the next start. */
    @Override
    public void close() {
        receiver.interrupt();
        try {
            receiver.join();
            if (!free.tryAcquire(concurrency, 5, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
    }
}
