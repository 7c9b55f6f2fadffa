package laurel.privacy;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What one store keeps for a time and no longer. */
public interface Aging {
    /**
     * Takes out what is too old at that moment, for as long as it may go on, and returns how much that was. What is left
     * the next run takes out; what a crash left half taken out, too.
     */
    int forget(Instant now, BooleanSupplier goOn);
}
