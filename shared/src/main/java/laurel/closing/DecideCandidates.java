package laurel.closing;

import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.ledger.Decide;
import laurel.organisation.Reasons;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Lets a link officer confirm or decline, with a reason, and take it back. */
public final class DecideCandidates {
    private final Decide decide;

    public DecideCandidates(Decide decide) {
        this.decide = decide;
    }

    /** What became of the wish to decide. */
    public sealed interface Result {}

    /** It was looked at. */
    public record Looked(Decide.Result result) implements Result {}

    /** They may not decide. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** Decides about somebody's badge for a period, as an address and a body name them. */
    public Result decide(
            Viewer viewer,
            Access access,
            String badge,
            String period,
            String person,
            @Nullable String decision,
            @Nullable String reason) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period> read = Period.parse(period);
        if (read.isEmpty()) {
            return new Unreadable(noPeriod(period));
        }
        BadgeFor badgeFor = new BadgeFor(badge, read.get());
        String why = Reasons.read(reason);
        if (why == null) {
            return new Unreadable(Reasons.MISSING);
        }
        PersonId whose = new PersonId(person);
        String by = viewer.id().value();
        return switch (decision == null ? "" : decision) {
            case "confirm" -> new Looked(decide.confirm(whose, badgeFor, by, why));
            case "decline" -> new Looked(decide.decline(whose, badgeFor, by, why));
            default -> new Unreadable("decision: send \"confirm\" or \"decline\".");
        };
    }

    /** Takes back what was decided. */
    public Result takeBack(
            Viewer viewer, Access access, String badge, String period, String person, @Nullable String reason) {
        Optional<Period> read = Period.parse(period);
        if (read.isEmpty()) {
            return new Unreadable(noPeriod(period));
        }
        BadgeFor badgeFor = new BadgeFor(badge, read.get());
        PersonId whose = new PersonId(person);
        String by = decide.recorded(whose, badgeFor).map(ruling -> ruling.by()).orElse("");
        if (access.mayTakeBack(viewer, new PersonId(by)) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        String why = Reasons.read(reason);
        return why == null
                ? new Unreadable(Reasons.MISSING)
                : new Looked(decide.takeBack(whose, badgeFor, viewer.id().value(), why));
    }

    private static String noPeriod(String period) {
        return "period: \"" + period + "\" is no period. Send for example 2026-Q4, or 2026-11 for a month.";
    }
}
