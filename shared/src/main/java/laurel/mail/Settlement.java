package laurel.mail;

import java.time.Instant;

/** What became of the e-mail of a claim. */
public sealed interface Settlement {
    /** It left, under that id of SES. */
    record Left(String mail) implements Settlement {}

    /** It did not leave and never will: its messages are dropped. */
    record Refused(String why) implements Settlement {}

    /** It did not leave, as far as anybody knows: its messages are held until {@code due}. */
    record GivenBack(Instant due, String why) implements Settlement {}

    /** Nobody knows yet. */
    record InDoubt(String why) implements Settlement {}
}
