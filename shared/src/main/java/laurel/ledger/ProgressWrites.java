package laurel.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.award.Award;
import laurel.award.Because;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.Catalogue;
import laurel.people.Memberships;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;

/** The writes that bring what is stored of one person to what the engine worked out. */
final class ProgressWrites {
    private final Engine engine;
    private final PersonId person;
    private final Instant now;
    private final List<Write> writes = new ArrayList<>();
    private final List<Award> given = new ArrayList<>();
    private final List<Award> withdrawn = new ArrayList<>();
    private final Because because;

    /**
     * Writes of what changed at a moment.
     *
     * @param because why an award goes, if one does
     */
    ProgressWrites(Engine engine, PersonId person, Instant now, Because because) {
        this.engine = engine;
        this.person = person;
        this.now = now;
        this.because = because;
    }

    List<Write> writes() {
        return writes;
    }

    /** The awards given, for the first time or again. */
    List<Award> given() {
        return given;
    }

    /** The awards taken back. */
    List<Award> withdrawn() {
        return withdrawn;
    }

    /**
     * Brings a year and its months from {@code before}, as stored, to {@code after}, each as its next version, and returns
     * them as they are stored then.
     *
     * @param held the badges of the year that the person has
     * @param surely months to write though they seem to stay as they are, because they may have been read too early
     */
    PersonYear year(PersonYear before, PersonYear after, Set<BadgeFor> held, Set<YearMonth> surely) {
        Period.RegistrationYear year = after.year().year();
        YearProgress nextYear = after.year().withVersion(before.year().version() + 1);
        Map<YearMonth, MonthProgress> nextMonths = new HashMap<>(after.months());
        writes.add(new Write.Year(person, nextYear));
        for (YearMonth month : year.months()) {
            MonthProgress old = before.months().getOrDefault(month, MonthProgress.empty(month));
            MonthProgress next = after.months().getOrDefault(month, MonthProgress.empty(month));
            if (surely.contains(month) || !next.sameAs(old)) {
                MonthProgress written = next.withVersion(old.version() + 1);
                writes.add(new Write.Month(person, written, team(after, month)));
                nextMonths.put(month, written);
            }
        }
        awards(engine.catalogueOf(year), held, after.year().badges());
        return new PersonYear(nextYear, nextMonths);
    }

    /** The team of a month is the one at its end, or today's. */
    private String team(PersonYear year, YearMonth month) {
        LocalDate today = engine.day(now);
        LocalDate end = month.atEndOfMonth();
        return Memberships.teamOn(year.year().memberships(), end.isBefore(today) ? end : today);
    }

    /**
     * Brings the badges for the first action ever to those that are due.
     *
     * @param held those that the person has
     * @param catalogue the version that new ones are given under
     */
    void once(OnceBadges before, Set<String> held, Set<String> due, Catalogue catalogue) {
        writes.add(new Write.Once(person, before.next(due)));
        awards(catalogue, once(held), once(due));
    }

    private static Set<BadgeFor> once(Set<String> badges) {
        return badges.stream()
                .map(badge -> new BadgeFor(badge, new Period.Once()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void awards(Catalogue catalogue, Set<BadgeFor> held, Set<BadgeFor> due) {
        for (BadgeFor badge : due) {
            if (!held.contains(badge)) {
                Award award = new Award(person, badge.badge(), badge.period(), now, catalogue.version(), true);
                writes.add(new Write.Give(award));
                given.add(award);
            }
        }
        for (BadgeFor badge : held) {
            if (!due.contains(badge)) {
                Award award = new Award(person, badge.badge(), badge.period(), now, catalogue.version(), false);
                writes.add(new Write.Withdraw(award, because));
                withdrawn.add(award);
            }
        }
    }
}
