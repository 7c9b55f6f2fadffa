package laurel.standard4;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A draft as text, to be copied and written on. What is between the facts is for its author to say. */
public final class DraftWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private DraftWords() {}

    /** What a draft is, and what it is not. */
    public static String about() {
        return "These are the dates, titles and parts that were recorded, to start from in your own words. They are not a"
                + " record for Social Work England: what you learned, and what it changed, only you can say. Write"
                + " nothing here or there by which somebody could be recognised.";
    }

    /** The whole of it. */
    public static String text(Draft draft) {
        String head = "What I recorded from " + DAY.format(draft.year().firstDay()) + " to "
                + DAY.format(draft.year().lastDay()) + " (a draft to start from)\n\n";
        return head + draft.lines().stream().map(DraftWords::line).collect(Collectors.joining("\n"));
    }

    private static String line(Draft.Line line) {
        String title = line.title() == null ? "" : ": " + line.title();
        String parts = line.parts().isEmpty()
                ? ""
                : "Parts that I tagged: "
                        + line.parts().stream().map(RenewalRule.Part::id).collect(Collectors.joining(", ")) + "\n";
        return DAY.format(line.day()) + ", " + line.name() + title + "\n" + parts
                + "What I learned:\nWhat it changed in my practice:\n";
    }
}
