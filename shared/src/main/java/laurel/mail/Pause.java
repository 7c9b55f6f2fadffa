package laurel.mail;

import java.time.Duration;

/** Waits. */
@FunctionalInterface
public interface Pause {
    void of(Duration time);

    /** That of a real process. An interrupt ends it at once, and is still there to be seen afterwards. */
    static Pause real() {
        return time -> {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
