package laurel.mail.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import laurel.action.Mechanism;
import laurel.mail.Block;
import laurel.mail.Block.Labelled;
import laurel.mail.Given;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.Phrase;
import laurel.mail.Wording;
import laurel.people.Person;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** Writes the thanks that are for no badge: those of a colleague or a champion. */
public final class ThanksWriter {
    private final Pen pen;

    public ThanksWriter(Wording wording, Settings settings) {
        this.pen = new Pen(wording, settings);
    }

    /**
     * Thanks that somebody said.
     *
     * @param from their name
     * @param champion whether they are a champion
     * @param did what it is for, such as "Led a discussion"; null if they did not tell
     * @param mechanism of what it is for; null if that is not known
     * @param words their own; null if there are none
     */
    public record Thanks(
            String from,
            boolean champion,
            LocalDate on,
            @Nullable String did,
            @Nullable Mechanism mechanism,
            @Nullable String words) {}

    /** The thanks of a colleague or a champion. */
    public Letter thanks(Person person, Thanks thanks, @Nullable String stop) {
        Wording wording = pen.wording();
        Given from = new Given(thanks.from());
        // Of bare thanks, why it matters is ours to say, and not from whoever said them.
        Block said = told(thanks).isEmpty() ? new Block.Paragraph(matters(thanks)) : panel(thanks);
        return pen.letter(
                Kind.THANKS,
                person,
                wording.of("thanks.subject", from),
                "recognition.heading",
                List.of(
                        pen.paragraph(
                                thanks.champion() ? "thanks.opening.champion" : "thanks.opening.colleague",
                                from,
                                wording.day(thanks.on())),
                        said,
                        pen.button("recognition.see")),
                stop);
    }

    /** What somebody said, for an e-mail that says more. */
    public Block.Panel panel(Thanks thanks) {
        List<Labelled> lines = new ArrayList<>(told(thanks));
        lines.add(new Labelled(pen.wording().say("matters"), matters(thanks)));
        return new Block.Panel(pen.wording().say("thanks.from", new Given(thanks.from())), null, lines);
    }

    /** Their words, and what the thanks are for, as far as they told. */
    private List<Labelled> told(Thanks thanks) {
        Wording wording = pen.wording();
        List<Labelled> lines = new ArrayList<>();
        if (thanks.words() != null && !thanks.words().isBlank()) {
            lines.add(new Labelled(null, Phrase.given("“" + thanks.words() + "”")));
        }
        if (thanks.did() != null) {
            lines.add(new Labelled(
                    wording.say("did.all"), wording.say("did.on", new Given(thanks.did()), wording.day(thanks.on()))));
        }
        return lines;
    }

    private Phrase matters(Thanks thanks) {
        Mechanism mechanism = thanks.mechanism();
        return pen.wording().say("matters." + (mechanism == null ? "any" : mechanism.id()));
    }
}
