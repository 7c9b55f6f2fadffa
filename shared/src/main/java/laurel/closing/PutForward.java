package laurel.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import laurel.catalogue.BadgeFor;
import laurel.ledger.Decide;
import laurel.organisation.Reasons;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Directory;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Lets champions and link officers put somebody forward for a badge, with a reason. */
public final class PutForward {
    private static final int LONGEST_BADGE = 64;

    private final Decide decide;
    private final Directory directory;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public PutForward(Decide decide, Directory directory, Clock clock) {
        this.decide = decide;
        this.directory = directory;
        this.clock = clock;
    }

    /** Puts somebody forward for a badge of a month as 2026-11 writes it, the present one if none is given. */
    public DecideCandidates.Result putForward(
            Viewer viewer,
            Access access,
            @Nullable String person,
            @Nullable String badge,
            @Nullable String month,
            @Nullable String reason) {
        Optional<Person> whom = PersonId.named(person).flatMap(directory::person);
        LocalDate today = LocalDate.now(clock);
        // Whoever may put nobody forward is not told who there is.
        PersonId id = whom.map(Person::id).orElse(new PersonId(""));
        String team = whom.map(known -> known.teamOn(today)).orElse("");
        if (access.mayPutForward(viewer, id, team) instanceof Decision.Refused refused) {
            return new DecideCandidates.Refused(refused);
        }
        Optional<Period> period = month == null
                ? Optional.of(new Period.Month(YearMonth.from(today)))
                : Period.parse(month).filter(Period.Month.class::isInstance);
        if (period.isEmpty()) {
            return new DecideCandidates.Unreadable(
                    "month: send a month such as 2026-11, or leave it out for the present one.");
        }
        if (badge == null || badge.length() > LONGEST_BADGE) {
            return new DecideCandidates.Unreadable(
                    "badge: send the id of a badge that somebody is put forward for, such as \"champions-thanks\".");
        }
        String why = Reasons.read(reason);
        return why == null
                ? new DecideCandidates.Unreadable(Reasons.MISSING)
                : new DecideCandidates.Looked(
                        decide.putForward(id, new BadgeFor(badge, period.get()), viewer.id(), why));
    }
}
