package laurel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.people.Membership;
import laurel.people.Memberships;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import org.jspecify.annotations.Nullable;

/**
 * Writes people, and with a change of team or role, in the same change of the ledger, the copies of it that progress keeps: the
 * memberships of the registration year and the board of the month, as both are today. Months before stay with the team of
 * their time.
 *
 * <p>Where a campaign is for certain teams or roles, what was done today may count differently now. Then the whole year is worked out
 * anew in that change, so that no crash can leave the person moved and their year as it was; so it is if the scheme was
 * changed, since what a year holds can't be copied from one scheme to another.
 */
public final class TeamMoves implements PersonWriter {
    private final PersonWriter people;
    private final Ledger ledger;
    private final Rewrites rewrites;
    private final Engine engine;
    private final Clock clock;

    public TeamMoves(PersonWriter people, Ledger ledger, Rewrites rewrites, Engine engine, Clock clock) {
        this.people = people;
        this.ledger = ledger;
        this.rewrites = rewrites;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, Person> read(Collection<PersonId> ids) {
        return people.read(ids);
    }

    /** A move that was decided yesterday is overtaken by midnight, which may have begun another month. */
    @Override
    public Result write(@Nullable Person before, Person after) {
        if (before == null || before.memberships().equals(after.memberships())) {
            return people.write(before, after);
        }
        Instant now = clock.instant();
        LocalDate today = engine.day(now);
        if (!past(before, today).equals(past(after, today))) {
            return new Result.Overtaken();
        }
        List<Write> change = new ArrayList<>();
        change.add(new Write.Profile(before, after));
        change.addAll(copies(after, now));
        return ledger.commit(change) instanceof Commit.Done
                ? new Result.Written(PersonWriter.stored(before, after))
                : new Result.Overtaken();
    }

    private static List<Membership> past(Person person, LocalDate today) {
        return person.memberships().stream()
                .filter(membership -> membership.since().isBefore(today))
                .toList();
    }

    private List<Write> copies(Person person, Instant now) {
        YearMonth month = YearMonth.from(engine.day(now));
        Period.RegistrationYear year = engine.year(now);
        Optional<PersonYear> stored = ledger.year(person.id(), year, Set.of(month), true);
        if (stored.isEmpty()) {
            return List.of(new Write.NoYear(person.id(), year));
        }
        if (!rewrites.isCurrent(stored.get().year())
                || countsDifferently(stored.get().year().memberships(), person.memberships(), engine.day(now))) {
            return rewrites.moved(person.id(), year, month, person.memberships());
        }
        List<Write> copies = new ArrayList<>();
        long version = stored.get().year().version() + 1;
        // No more than this is written: what else is there may follow from another scheme than this one.
        copies.add(new Write.YearOf(person.id(), year, person.memberships(), version));
        MonthProgress today = stored.get().months().getOrDefault(month, MonthProgress.empty(month));
        if (today.version() > 0) {
            copies.add(new Write.MonthOf(person.id(), month, person.teamOn(engine.day(now)), today.version() + 1));
        } else {
            // Month and year are not read in the same moment: its first action may have come between.
            copies.add(new Write.NoMonth(person.id(), month));
        }
        return copies;
    }

    /** Whether what was done until today is of another campaign now, since some are for certain teams or roles. */
    private boolean countsDifferently(List<Membership> before, List<Membership> after, LocalDate today) {
        return engine.scheme().campaigns().stream()
                .filter(campaign -> !campaign.isForAll() && !campaign.from().isAfter(today))
                .anyMatch(campaign -> campaign.from()
                        .datesUntil(earlier(campaign.lastLateDay(), today).plusDays(1))
                        .anyMatch(day -> campaign.isFor(Memberships.on(before, day))
                                != campaign.isFor(Memberships.on(after, day))));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
