package laurel.catalogue;

/** Remembers what an organisation added to the scheme that ships. */
public interface SchemeStore {
    /** As it is now; {@link StoredScheme#NOTHING} before the first change. */
    StoredScheme read();

    /**
     * Replaces it by its next revision and returns true; returns false, and leaves it, if it is no longer of the revision
     * before that one.
     */
    boolean replace(StoredScheme next);
}
