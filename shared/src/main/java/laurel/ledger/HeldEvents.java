package laurel.ledger;

import java.util.List;
import java.util.Optional;

/** What was received and does not count, for an operator to see and send again. */
public interface HeldEvents {
    /**
     * Keeps an event; the same one again is kept once, and is seen again if it had been dealt with or was about to be sent
     * again.
     */
    void keep(HeldEvent event);

    /** All that an operator has to look at, those that wait for their person among them, oldest first. */
    List<HeldEvent> list();

    /** One of them, by its {@link HeldEvent#key}. */
    Optional<HeldEvent> find(String key);

    /** Takes one off the list, because it needs no sending. */
    void dealtWith(String key);

    /** Notes that somebody, who gives a token, is about to send one again. */
    void sending(String key, String token);

    /** Takes one off the list that was sent under that token; it stays if it has come back, or others send it, since. */
    void sent(String key, String token);
}
