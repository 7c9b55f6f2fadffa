package laurel.mail;

import java.util.List;

/**
 * What an e-mail of recognition says, for its HTML and its text alike.
 *
 * @param name whom it is to; empty if the name has no letter in it
 * @param opening the first sentence
 * @param page where the badges are
 * @param replyTo where to write to, to have something put right or to stop these e-mails
 */
public record RecognitionPage(
        String subject, String name, String opening, List<Thanks> thanks, String page, String replyTo) {
    public RecognitionPage {
        thanks = List.copyOf(thanks);
    }

    /**
     * Thanks for what earned one badge.
     *
     * @param part whether the earning action was all that the badge asks for, or the last of it
     * @param did the earning action in words
     * @param on its day in words
     * @param matters why that kind of action matters to practice
     * @param criteria what the badge asks for in words
     * @param period what the badge was given for in words; empty if for all time
     */
    public record Thanks(
            String badge, String part, String did, String on, String matters, String criteria, String period) {}
}
