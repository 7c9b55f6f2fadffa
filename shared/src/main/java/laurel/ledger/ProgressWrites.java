package laurel.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.people.Memberships;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import org.jspecify.annotations.Nullable;

/** The writes that bring what is stored of one person to what the engine worked out. */
final class ProgressWrites {
    private final Engine engine;
    private final PersonId person;
    private final Instant now;
    private final Function<ActionKey, String> typeOf;
    private final List<Write> writes = new ArrayList<>();
    private final List<Award> given = new ArrayList<>();

    /** {@code typeOf} tells the type of any action that can have earned a badge. */
    ProgressWrites(Engine engine, PersonId person, Instant now, Function<ActionKey, String> typeOf) {
        this.engine = engine;
        this.person = person;
        this.now = now;
        this.typeOf = typeOf;
    }

    List<Write> writes() {
        return writes;
    }

    /** The awards given, for the first time or again. */
    List<Award> given() {
        return given;
    }

    /** Brings a year and its months from {@code before}, as stored, to {@code after}, each as its next version. */
    void year(PersonYear before, PersonYear after, Map<String, Moment> badgesHeld) {
        long version = before.year().version() + 1;
        writes.add(new Write.Year(person, after.year().withVersion(version)));
        for (YearMonth month : after.year().year().months()) {
            MonthProgress old = before.months().getOrDefault(month, MonthProgress.empty(month));
            MonthProgress next = after.months().getOrDefault(month, MonthProgress.empty(month));
            if (!next.sameAs(old)
                    && (before.months().containsKey(month) || after.months().containsKey(month))) {
                writes.add(new Write.Month(person, next.withVersion(old.version() + 1), team(after, month)));
            }
        }
        awards(after.year().year(), badgesHeld, after.year().badges());
    }

    /** The team of a month is the one at its end, or today's. */
    private String team(PersonYear year, YearMonth month) {
        LocalDate today = engine.day(now);
        LocalDate end = month.atEndOfMonth();
        return Memberships.teamOn(year.year().memberships(), end.isBefore(today) ? end : today);
    }

    private void awards(Period.RegistrationYear year, Map<String, Moment> held, Map<String, Moment> earned) {
        Catalogue catalogue = engine.catalogueOf(year);
        earned.forEach((badge, moment) -> award(catalogue, badge, year, held.get(badge), moment));
        held.forEach((badge, moment) -> {
            if (!earned.containsKey(badge)) {
                award(catalogue, badge, year, moment, null);
            }
        });
    }

    /** Brings the badges for the first action ever from one that earned them to another. */
    void first(@Nullable Moment before, @Nullable Moment after) {
        Moment either = after == null ? before : after;
        if (either == null) {
            return;
        }
        Catalogue catalogue = engine.catalogue(either.at());
        for (Badge badge : catalogue.badges()) {
            if (badge.per() == Badge.Per.ONCE) {
                award(catalogue, badge.id(), new Period.Once(), before, after);
            }
        }
    }

    private void award(
            Catalogue catalogue, String badge, Period period, @Nullable Moment before, @Nullable Moment after) {
        if (after == null) {
            if (before != null) {
                writes.add(new Write.Withdraw(
                        new Award(person, badge, period, before, "", now, catalogue.version(), false)));
            }
            return;
        }
        if (after.equals(before)) {
            return;
        }
        Award award =
                new Award(person, badge, period, after, typeOf.apply(after.key()), now, catalogue.version(), true);
        if (before == null) {
            writes.add(new Write.Give(award));
            given.add(award);
        } else {
            writes.add(new Write.Move(award));
        }
    }
}
