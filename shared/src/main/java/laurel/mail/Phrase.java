package laurel.mail;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence of an e-mail, or a part of one, the same for HTML and for text.
 *
 * @param lang its language, if that is another one than the e-mail's; else empty
 */
public record Phrase(List<Run> runs, String lang) {
    public Phrase {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of it.
     *
     * @param given whether it came from outside: it keeps its direction to itself
     * @param href where it leads to; empty if nowhere
     */
    public record Run(String text, boolean given, String href) {
        /** As text shows it, with the address that a reader of HTML would follow, unless it is the text itself. */
        String asText() {
            return href.isEmpty() || href.startsWith("mailto:") ? text : text + ": " + href;
        }
    }

    /** What came from outside, on one line. */
    public static Phrase given(String text) {
        return new Phrase(List.of(new Run(OneLine.whole(text), true, "")), "");
    }

    /** As it reads without HTML. */
    public String text() {
        return runs.stream().map(Run::asText).collect(Collectors.joining());
    }
}
