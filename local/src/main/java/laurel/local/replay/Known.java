package laurel.local.replay;

import java.util.Collection;
import java.util.Map;
import laurel.action.ActionKey;

/** What is stored about actions. */
public interface Known {
    /** Of those keys, what is stored; a key that is missing is not known. */
    Map<ActionKey, State> states(Collection<ActionKey> keys);

    /**
     * What became of an action.
     *
     * @param hash the digest of the content that was accepted; empty while only a void is known
     * @param waiting whether its person is not known yet
     */
    record State(String hash, boolean waiting) {}
}
