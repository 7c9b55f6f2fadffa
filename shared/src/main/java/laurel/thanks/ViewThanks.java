package laurel.thanks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import laurel.mail.Wording;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PersonId;
import laurel.people.Viewer;

/** What somebody needs who wants to thank a colleague: lines to choose from, and how many are left today. */
public final class ViewThanks {
    private static final int LINES = 5;

    private final ThankYous thanks;
    private final Wording wording;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewThanks(ThankYous thanks, Wording wording, Clock clock) {
        this.thanks = thanks;
        this.wording = wording;
        this.clock = clock;
    }

    /** What became of the wish to see it. */
    public sealed interface Result {}

    /** What there is. */
    public record Shown(List<String> lines, int left) implements Result {}

    /** They may not thank anybody. */
    public record Refused(Decision.Refused why) implements Result {}

    /** For a viewer, today. */
    public Result view(Viewer viewer, Access access) {
        if (access.mayThank(viewer, new PersonId("")) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return new Shown(
                IntStream.rangeClosed(1, LINES)
                        .mapToObj(number -> wording.of("thanks.line." + number))
                        .toList(),
                Math.max(0, SayThanks.MOST_A_DAY - thanks.said(viewer.id(), LocalDate.now(clock))));
    }
}
