package laurel.catalogue;

/** An action type earns at most {@code times} times in each {@code window}. */
public record Cap(int times, Window window) {
    public Cap {
        if (times < 1) {
            throw new IllegalArgumentException("A cap allows at least one");
        }
    }
}
