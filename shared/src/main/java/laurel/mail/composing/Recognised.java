package laurel.mail.composing;

import laurel.mail.StandingAward;
import laurel.mail.letter.ThanksWriter.Thanks;

/** What somebody is thanked for. */
public sealed interface Recognised {
    /** A badge. */
    record Badge(StandingAward award) implements Recognised {}

    /** What a colleague or a champion says. */
    record Said(Thanks thanks) implements Recognised {}
}
