package laurel.bench;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import laurel.world.SeededWorld;

/** Runs made-up councils, from seeds that were never run before, for as long as asked or until one breaks a promise. */
final class WorldBench {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final AtomicLong councils = new AtomicLong();
    private final ConcurrentLinkedQueue<SeededWorld.Failure> failures = new ConcurrentLinkedQueue<>();

    /** Returns whether every promise was kept. */
    static boolean run(Duration time) throws InterruptedException {
        return new WorldBench().until(System.nanoTime() + time.toNanos());
    }

    private boolean until(long end) throws InterruptedException {
        long start = System.nanoTime();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int i = Runtime.getRuntime().availableProcessors(); i > 0; i--) {
                threads.execute(() -> work(end));
            }
            threads.shutdown();
            while (!threads.awaitTermination(BETWEEN_LINES.toSeconds(), TimeUnit.SECONDS)) {
                say(start);
            }
        }
        say(start);
        List.copyOf(failures).forEach(failure -> System.out.printf("%n%s%n", failure.story()));
        return failures.isEmpty();
    }

    private void work(long end) {
        while (failures.isEmpty() && System.nanoTime() < end) {
            Optional<SeededWorld.Failure> failure =
                    SeededWorld.run(ThreadLocalRandom.current().nextLong());
            councils.incrementAndGet();
            failure.ifPresent(failures::add);
        }
    }

    private void say(long start) {
        System.out.printf(
                "%,d councils in %d s: %s%n",
                councils.get(),
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                failures.isEmpty() ? "every promise kept" : "a promise broken");
    }
}
