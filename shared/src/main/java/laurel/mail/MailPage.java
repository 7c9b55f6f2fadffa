package laurel.mail;

import java.util.List;

/**
 * All that an e-mail says, whatever its kind: HTML and text are both made of this and of nothing else.
 *
 * @param lang the language of its words
 * @param heading what it is about in a few words
 * @param hello to whom it is
 * @param about what everybody may want to know of such an e-mail: how to correct something, what it is never used for, how
 *     to stop
 */
public record MailPage(
        String lang,
        String subject,
        Phrase heading,
        Phrase hello,
        List<Block> blocks,
        Phrase aboutHeading,
        List<Phrase> about) {
    public MailPage {
        blocks = List.copyOf(blocks);
        about = List.copyOf(about);
    }

    /** The heading as a text without type sizes shows it. */
    public String headingAsText() {
        return upperCase(heading);
    }

    /** The heading of the last part as a text without type sizes shows it. */
    public String aboutHeadingAsText() {
        return upperCase(aboutHeading);
    }

    private String upperCase(Phrase phrase) {
        return phrase.text().toUpperCase(java.util.Locale.forLanguageTag(lang));
    }
}
