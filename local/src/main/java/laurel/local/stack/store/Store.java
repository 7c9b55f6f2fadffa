package laurel.local.stack.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A SQLite file. One thread writes and commits together whatever came in meanwhile, so that what is promised on disk
 * is there when its future completes, and many promises cost one sync. Reads see what is committed. Safe for all threads.
 */
public final class Store implements AutoCloseable {
    private static final int MOST_AT_ONCE = 500;

    private final Connection writing;
    private final Connection reading;
    private final LinkedBlockingQueue<Write> waiting = new LinkedBlockingQueue<>();
    private final Thread writer;

    /** Something asked on a connection. */
    @FunctionalInterface
    public interface Question<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Something changed on a connection. */
    @FunctionalInterface
    public interface Change {
        void on(Connection connection) throws SQLException;
    }

    private record Write(Change change, CompletableFuture<Void> done, boolean last) {}

    private Store(Connection writing, Connection reading) {
        this.writing = writing;
        this.reading = reading;
        this.writer = Thread.ofPlatform().daemon().name("store").unstarted(this::writeAll);
    }

    /** Opens the file, or makes it. */
    public static Store open(Path file) {
        try {
            String url = "jdbc:sqlite:" + file;
            Connection writing = DriverManager.getConnection(url);
            try (Statement statement = writing.createStatement()) {
                statement.execute("PRAGMA journal_mode=WAL");
                statement.execute("PRAGMA synchronous=FULL");
            }
            writing.setAutoCommit(false);
            Store store = new Store(writing, DriverManager.getConnection(url));
            store.writer.start();
            return store;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    /** Writes, in the order of calls; the future completes when it is on disk. If it fails, it alone leaves no trace. */
    public CompletableFuture<Void> write(Change change) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        waiting.add(new Write(change, done, false));
        return done;
    }

    /** Writes and waits until it is on disk. */
    public void writeNow(Change change) {
        try {
            write(change).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("cannot write to the store: " + e.getCause(), e);
        }
    }

    /** Reads what is committed. */
    public <T> T read(Question<T> question) {
        synchronized (reading) {
            try {
                return question.on(reading);
            } catch (SQLException e) {
                throw new IllegalStateException("cannot read the store: " + e.getMessage(), e);
            }
        }
    }

    private void writeAll() {
        List<Write> together = new ArrayList<>();
        boolean last = false;
        while (!last) {
            together.clear();
            try {
                together.add(waiting.take());
            } catch (InterruptedException e) {
                return;
            }
            waiting.drainTo(together, MOST_AT_ONCE);
            last = together.stream().anyMatch(Write::last);
            commit(together);
        }
    }

    private void commit(List<Write> together) {
        try {
            for (Write write : together) {
                write.change().on(writing);
            }
            writing.commit();
            together.forEach(write -> write.done().complete(null));
        } catch (SQLException | RuntimeException e) {
            undo();
            if (together.size() == 1) {
                together.getFirst().done().completeExceptionally(e);
            } else {
                together.forEach(write -> commit(List.of(write)));
            }
        }
    }

    private void undo() {
        try {
            writing.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot undo a failed write: " + e.getMessage(), e);
        }
    }

    /** Writes what is waiting and closes the file. */
    @Override
    public void close() {
        waiting.add(new Write(connection -> {}, new CompletableFuture<>(), true));
        try {
            writer.join();
            reading.close();
            writing.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the store: " + e.getMessage(), e);
        }
    }
}
