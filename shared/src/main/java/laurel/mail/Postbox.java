package laurel.mail;

/** Hands letters to the post. It tries once: whoever calls decides whether a second try could be a second copy. */
public interface Postbox {
    /** Hands over one letter. */
    Delivery send(Letter letter);
}
