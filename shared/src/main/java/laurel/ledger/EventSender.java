package laurel.ledger;

/** The way back to the bus for what was held. */
public interface EventSender {
    /** Puts an event on the bus under its source's name; false if the bus did not take it. */
    boolean send(String source, String detailType, String detail);
}
