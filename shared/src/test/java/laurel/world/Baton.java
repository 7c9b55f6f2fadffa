package laurel.world;

import java.util.concurrent.Semaphore;

/** Lets a process and whoever watches over it take turns: of all threads, one goes on at a time. */
final class Baton {
    private final Semaphore process = new Semaphore(0);
    private final Semaphore watcher = new Semaphore(0);

    /** The watcher lets the process go on until it pauses or ends. */
    void hand() {
        process.release();
        watcher.acquireUninterruptibly();
    }

    /** The process lets the others go on until it is its turn again. */
    void pause() {
        watcher.release();
        process.acquireUninterruptibly();
    }

    /** The process waits for its first turn. */
    void begin() {
        process.acquireUninterruptibly();
    }

    /** The process has ended. */
    void end() {
        watcher.release();
    }
}
