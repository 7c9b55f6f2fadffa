package laurel.ledger;

import java.util.List;
import java.util.Optional;

/** What was received and does not count, for an operator to see and send again. */
public interface HeldEvents {
    /** Keeps an event; the same one again is kept once, and is seen again if it had been dealt with. */
    void keep(HeldEvent event);

    /** All that an operator has to look at, those that wait for their person among them, oldest first. */
    List<HeldEvent> list();

    /** One of them, by its {@link HeldEvent#key}. */
    Optional<HeldEvent> find(String key);

    /** Takes one off the list, because it was sent again or needs no sending. */
    void dealtWith(String key);
}
