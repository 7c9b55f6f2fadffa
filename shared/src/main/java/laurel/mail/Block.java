package laurel.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of an e-mail, as HTML and text both show it. */
public sealed interface Block {
    /** What the next blocks are about. */
    record Heading(Phrase words) implements Block {}

    record Paragraph(Phrase words) implements Block {}

    /** A list of things. */
    record Items(List<Phrase> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Something set apart, with a heading of its own.
     *
     * @param under what stands beneath the heading, softly; null if nothing does
     */
    record Panel(Phrase heading, @Nullable Phrase under, List<Labelled> lines) implements Block {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /** Where to go from here. */
    record Button(Link link) implements Block {}

    /**
     * A line of a panel.
     *
     * @param label what the line is about; null if it speaks for itself
     */
    record Labelled(@Nullable Phrase label, Phrase words) {}
}
