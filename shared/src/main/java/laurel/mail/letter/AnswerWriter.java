package laurel.mail.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import laurel.mail.Block;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Phrase;
import laurel.mail.Wording;
import laurel.people.Person;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes what answers something that somebody did or asked for. These e-mails can't be stopped. */
public final class AnswerWriter {
    private final Pen pen;

    public AnswerWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /**
     * What somebody's choices are now.
     *
     * @param stopped the kinds of e-mail that they get no more
     * @param awayUntil until when they get none at all; null if they do
     * @param goal the id of their goal; null if they chose none
     */
    public record Choices(
            Set<Kind.Group> stopped,
            @Nullable LocalDate awayUntil,
            @Nullable String goal) {
        public Choices {
            stopped = Set.copyOf(stopped);
        }
    }

    /**
     * Something that was put right.
     *
     * @param did what it is about, such as "Led a discussion"
     * @param on the day of it
     * @param added whether it was added; else it was taken back
     */
    public record Correction(String did, LocalDate on, boolean added) {}

    /** That choices were changed, so that whoever did not change them notices. */
    public Letter choicesChanged(Person person, Choices choices) {
        Wording wording = pen.wording();
        List<Phrase> lines = new ArrayList<>();
        for (Kind.Group group : Kind.Group.values()) {
            if (group.canBeStopped()) {
                lines.add(wording.say(
                        choices.stopped().contains(group) ? "choices.stopped" : "choices.on",
                        wording.of("group." + group.id())));
            }
        }
        LocalDate until = choices.awayUntil();
        if (until != null) {
            lines.add(wording.say("choices.away", wording.day(until)));
        }
        if (choices.goal() != null) {
            lines.add(wording.say("choices.goal", wording.of("goal." + choices.goal())));
        }
        return pen.letter(
                Kind.PREFERENCES_CHANGED,
                person,
                wording.of("choices.subject"),
                "choices.heading",
                List.of(
                        pen.paragraph("choices.opening"),
                        new Block.Items(lines),
                        pen.paragraph("choices.not-you"),
                        pen.button("choices.see")),
                null);
    }

    /** That something of theirs was put right. */
    public Letter correction(Person person, Correction correction) {
        Wording wording = pen.wording();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph(correction.added() ? "correction.added" : "correction.taken-back"));
        blocks.add(new Block.Panel(
                Phrase.given(new Given(correction.did()).text()),
                wording.say("correction.on", wording.day(correction.on())),
                List.of()));
        blocks.add(pen.paragraph("correction.follows"));
        blocks.add(pen.button("correction.see"));
        return pen.letter(
                Kind.CORRECTION, person, wording.of("correction.subject"), "correction.heading", blocks, null);
    }
}
