package laurel.mail;

/** What SES said of a letter. */
public sealed interface Delivery {
    /** It was taken, under that id. */
    record Sent(String messageId) implements Delivery {}

    /** This letter will never be taken. */
    record Refused(String why) implements Delivery {}

    /** It was certainly not taken, for a reason that does not lie in the letter. */
    record TryLater(String why) implements Delivery {}

    /** It may have been taken: no answer came that says. */
    record InDoubt(String why) implements Delivery {}
}
