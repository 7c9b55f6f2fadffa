package laurel.mail.letter;

import java.util.List;
import laurel.mail.Block;
import laurel.mail.Draft;
import laurel.mail.Kind;
import laurel.mail.Layout;
import laurel.mail.Letter;
import laurel.mail.Link;
import laurel.mail.Wording;
import laurel.people.Person;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** What all kinds are written with. */
final class Pen {
    private final Wording wording;
    private final Layout layout;
    private final String site;

    Pen(Wording wording, Settings settings) {
        this.wording = wording;
        this.layout = new Layout(wording, settings);
        this.site = settings.site();
    }

    Wording wording() {
        return wording;
    }

    /** An e-mail whose heading is the sentence of that name. */
    Letter letter(Kind kind, Person person, String subject, String heading, List<Block> blocks, @Nullable String stop) {
        return layout.compose(
                new Draft(kind, Addresses.of(person), person.name(), subject, wording.say(heading), blocks, stop));
    }

    Block paragraph(String sentence, Object... about) {
        return new Block.Paragraph(wording.say(sentence, about));
    }

    /** A button to the page, which asks for a sign-in. */
    Block button(String label) {
        return new Block.Button(new Link(wording.of(label), site + "/"));
    }
}
