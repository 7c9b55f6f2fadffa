package laurel.privacy;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What one store holds about people. Whoever adds a store that names people adds one of these beside it and binds it with
 * {@code @IntoSet} in {@code laurel.wiring.HoldingModule}: it is shown, exported and erased from then on, and nothing else
 * has to know of the store.
 */
public interface Holding {
    /** What is held there, in words for the person. */
    About about();

    /** What is held about this person, readable without the code; an empty object or array if nothing is. */
    JsonNode export(Subject whose);

    /**
     * Erases what is held about this person, and takes them out of what is held about others. Where something has to
     * go on saying that it was somebody, it says {@code standIn} from now on, which leads to nobody.
     *
     * <p>It is called again after a crash at any point, and once more some minutes later for what was being written
     * meanwhile; so it erases what it finds, and finding nothing is no fault. The directory may know them no longer.
     */
    void erase(Subject whose, String standIn);

    /** Whether something about the person is there. */
    default boolean holds(Subject whose) {
        return !export(whose).isEmpty();
    }

    /** Whether it is erased before the rest: what leads to the person goes first, so that nothing new is written. */
    default boolean leadsToThem() {
        return false;
    }

    /**
     * What is held, in plain words, each a sentence or two.
     *
     * @param id names the part in the export, such as {@code ledger}; never changes
     * @param name a heading, such as "What you did"
     * @param what is in it
     * @param from where it comes from
     * @param why it is kept, and where it helps what it is never used for
     * @param seenBy who can see it
     * @param kept for how long
     */
    record About(String id, String name, String what, String from, String why, String seenBy, String kept) {}
}
