package laurel.world;

/** The end of a process, which nothing in it can catch and live on. */
final class Killed extends Error {
    Killed() {
        super("killed", null, false, false);
    }
}
