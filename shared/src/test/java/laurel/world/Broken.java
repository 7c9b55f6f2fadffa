package laurel.world;

/** A call that failed. */
final class Broken extends RuntimeException {
    Broken(String call) {
        super(call + " failed", null, false, false);
    }
}
