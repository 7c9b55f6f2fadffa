package laurel.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Does the same thing to many, so many at a time. */
final class Load {
    private Load() {}

    static <T> void on(List<T> all, int atATime, Consumer<T> work) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            List<Future<?>> begun = all.stream()
                    .<Future<?>>map(one -> threads.submit(() -> work.accept(one)))
                    .toList();
            for (Future<?> one : begun) {
                one.get();
            }
        }
    }

    static <T> List<List<T>> inGroups(List<T> all, int size) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + size)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + size)))
                .toList();
    }
}
