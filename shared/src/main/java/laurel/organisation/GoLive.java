package laurel.organisation;

import java.time.Clock;
import laurel.organisation.OrganisationState.Live;

/** Takes the organisation out of its baseline, once the assessment and the consultation are on record. */
public final class GoLive {
    private static final int LONGEST = 500;

    private final OrganisationStore store;
    private final Clock clock;

    public GoLive(OrganisationStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Goes live in the name of {@code by}. The first time counts: going live again changes nothing. */
    public Result goLive(String by, String assessment, String consultation) {
        if (by.isBlank()) {
            return new Missing("by: say who takes the organisation live, for example \"Robin Marsh, link officer\".");
        }
        if (assessment.isBlank()) {
            return new Missing("assessment: say where the data protection assessment is,"
                    + " for example \"DPIA 2026-14, signed 3 November 2026\".");
        }
        if (consultation.isBlank()) {
            return new Missing("consultation: say when and how staff and unions were consulted,"
                    + " for example \"joint committee, 10 November 2026\".");
        }
        if (assessment.length() > LONGEST || consultation.length() > LONGEST) {
            return new Missing("assessment, consultation: write at most " + LONGEST
                    + " characters of each; say where the whole of it is.");
        }
        Live wanted = new Live(clock.instant(), by.strip(), assessment.strip(), consultation.strip());
        Live live = store.goLive(wanted);
        return live.equals(wanted) ? new WentLive(live) : new AlreadyLive(live);
    }

    /** What became of it. */
    public sealed interface Result {}

    /** The organisation is live from now on. */
    public record WentLive(Live live) implements Result {}

    /** It was live already; this is what was recorded then. */
    public record AlreadyLive(Live live) implements Result {}

    /** It stays as it was, because something is not on record; {@code what} says what to give. */
    public record Missing(String what) implements Result {}
}
