package laurel.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was received and does not count, for an operator to see and send again. */
public interface HeldEvents {
    /**
     * Keeps an event; the same one again is kept once, and is seen again if it had been dealt with or was about to be sent
     * again.
     */
    void keep(HeldEvent event);

    /** All that an operator has to look at, those that wait for their person among them, oldest first. */
    List<HeldEvent> list();

    /**
     * Up to {@code most} of those after a place, or the first of all, in the order of their places; a moment old at most.
     */
    List<HeldEvent> page(HeldEvent.@Nullable Place after, int most);

    /** One of them, by its {@link HeldEvent#key}. */
    Optional<HeldEvent> find(String key);

    /** Takes one off the list, because it needs no sending. */
    void dealtWith(String key);

    /** Notes that somebody, who gives a token, is about to send one again. */
    void sending(String key, String token);

    /** Takes one off the list that was sent under that token; it stays if it has come back, or others send it, since. */
    void sent(String key, String token);
}
