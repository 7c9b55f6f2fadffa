package laurel.mail.letter;

import java.util.List;
import laurel.feedback.Contact;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.mail.Block;
import laurel.mail.Block.Labelled;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Link;
import laurel.mail.Wording;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Writes to somebody of whom nothing was heard for a while: that what they did stays, one small thing to begin again with,
 * and nothing about how long it was.
 */
public final class NudgeWriter {
    private final Pen pen;

    public NudgeWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /**
     * The e-mail.
     *
     * @param last whether it is the last one until they do something again
     */
    public Letter letter(OwnFacts facts, NextAction next, boolean last, @Nullable String stop) {
        Wording wording = pen.wording();
        Contact contact = facts.contact();
        return pen.letter(
                Kind.NUDGE,
                facts.person(),
                wording.of("nudge.subject"),
                "nudge.heading",
                List.of(
                        pen.paragraph(facts.lastActionOn() == null ? "nudge.opening.first" : "nudge.opening"),
                        new Block.Panel(
                                wording.say("nudge.step", next.suggestion().minutes()),
                                null,
                                List.of(new Labelled(
                                        null,
                                        wording.say("suggestion."
                                                + next.suggestion().id())))),
                        contact == null
                                ? pen.paragraph("feedback.obstacles.reply")
                                : pen.paragraph(
                                        "feedback.obstacles", new Given(contact.name()), Link.mail(contact.address())),
                        pen.paragraph(last ? "nudge.last" : "nudge.not-reported"),
                        pen.button("feedback.see")),
                stop);
    }
}
