package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.action.Action;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.action.Resource;
import laurel.catalogue.BadgeFor;
import laurel.people.Aliases;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;
import laurel.progress.YearProgress;
import org.junit.jupiter.api.Test;

/** What every ledger promises. */
abstract class LedgerContract {
    static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    static final PersonId ANN = new PersonId("ann|1 'x'");
    static final Holder ANNS = new Holder.Known(ANN);
    static final Alias VLE = new Alias("vle:28400");
    static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);
    static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final Stores stores = stores();
    private final Ledger ledger = stores.ledger();

    abstract Stores stores();

    @Test
    void whatIsCommittedIsReadAsItWas() {
        Action shared = action("b|2", NINE);
        PersonYear year = progress(shared);

        done(
                new Write.State(null, recorded(shared)),
                new Write.Put(ANNS, new Entry(shared, NINE.plusSeconds(1), false)),
                new Write.Month(ANN, year.months().getOrDefault(NOVEMBER, MonthProgress.empty(NOVEMBER)), "north"),
                new Write.Year(ANN, year.year()),
                new Write.Once(ANN, new OnceBadges(Set.of("first-steps"), 1)));

        assertThat(ledger.state(shared.key())).contains(recorded(shared));
        assertThat(ledger.entries(ANNS, NINE, NINE.plusMillis(1)))
                .containsExactly(new Entry(shared, NINE.plusSeconds(1), false));
        assertThat(ledger.years(ANN)).containsExactly(year.year());
        assertThat(ledger.months(ANN, YEAR))
                .containsExactlyElementsOf(year.months().values());
        assertThat(ledger.onceBadges(ANN)).isEqualTo(new OnceBadges(Set.of("first-steps"), 1));
        YearAsked both = new YearAsked(ANN, YEAR, Set.of(OCTOBER, NOVEMBER));
        for (boolean surely : new boolean[] {true, false}) {
            assertThat(ledger.year(ANN, YEAR, both.months(), surely)).hasValueSatisfying(read -> {
                assertThat(read.year()).isEqualTo(year.year());
                assertThat(read.months()).containsEntry(OCTOBER, MonthProgress.empty(OCTOBER));
                assertThat(read.months()).containsEntry(NOVEMBER, year.months().get(NOVEMBER));
            });
        }
        assertThat(ledger.years(Set.of(both))).containsEntry(both, ledger.year(ANN, YEAR, both.months(), true));
    }

    @Test
    void nothingIsThereBeforeItIsWritten() {
        YearAsked asked = new YearAsked(ANN, YEAR, Set.of(NOVEMBER));
        assertThat(ledger.year(ANN, YEAR, asked.months(), true)).isEmpty();
        assertThat(ledger.years(Set.of(asked))).isEqualTo(Map.of(asked, Optional.empty()));
        assertThat(ledger.years(ANN)).isEmpty();
        assertThat(ledger.months(ANN, YEAR)).isEmpty();
        assertThat(ledger.onceBadges(ANN)).isEqualTo(new OnceBadges(Set.of(), 0));
        assertThat(ledger.state(new ActionKey("a", "1"))).isEmpty();
        assertThat(ledger.first(ANNS)).isEmpty();
    }

    @Test
    void p1AKeyIsTakenOnceAndWhoeverComesSecondIsToldWhatItIs() {
        Action action = action("a", NINE);
        done(new Write.State(null, recorded(action)));

        assertThat(commit(new Write.State(null, recorded(action)), new Write.Wait(VLE)))
                .isEqualTo(new Commit.Refused(List.of(new Commit.Obstacle.Taken(recorded(action)))));
        assertThat(stores.aliases().bind(VLE, ANN))
                .as("nothing of a refused change is written")
                .isEqualTo(new Aliases.Binding.Bound(false));
    }

    @Test
    void aStateThatHasMovedOnIsToldAsItIsNow() {
        ActionState first = recorded(action("a", NINE));
        ActionState voided = first.at(ActionState.Stage.VOIDED);
        done(new Write.State(null, first));
        done(new Write.State(first, voided));

        assertThat(commit(new Write.State(first, voided)))
                .isEqualTo(new Commit.Refused(List.of(new Commit.Obstacle.Taken(voided))));
        ActionState unknown = recorded(action("b", NINE));
        assertThat(commit(new Write.State(unknown, unknown.at(ActionState.Stage.VOIDED))))
                .isEqualTo(stale(1));
    }

    @Test
    void allThatStoodInTheWayIsToldInItsOrder() {
        Action action = action("a", NINE);
        done(new Write.State(null, recorded(action)), new Write.Year(ANN, year(1)));
        stores.aliases().bind(VLE, ANN);

        assertThat(commit(
                        new Write.Year(ANN, year(1)),
                        new Write.NoMonth(ANN, NOVEMBER),
                        new Write.State(null, recorded(action)),
                        new Write.Wait(VLE)))
                .isEqualTo(new Commit.Refused(List.of(
                        new Commit.Obstacle.Stale(),
                        new Commit.Obstacle.Taken(recorded(action)),
                        new Commit.Obstacle.Bound(VLE, ANN))));
    }

    @Test
    void p2ProgressIsWrittenOverTheVersionThatWasReadAlone() {
        done(new Write.Year(ANN, year(1)), new Write.Month(ANN, month(1), "north"));
        done(new Write.Once(ANN, new OnceBadges(Set.of(), 1)));

        assertThat(commit(new Write.Year(ANN, year(1)))).isEqualTo(stale(1));
        assertThat(commit(new Write.Year(ANN, year(3)))).isEqualTo(stale(1));
        assertThat(commit(new Write.Month(ANN, month(1), "north"))).isEqualTo(stale(1));
        assertThat(commit(new Write.Month(ANN, month(3), "north"))).isEqualTo(stale(1));
        assertThat(commit(new Write.Once(ANN, new OnceBadges(Set.of(), 1)))).isEqualTo(stale(1));
        assertThat(commit(new Write.NoYear(ANN, YEAR), new Write.NoMonth(ANN, NOVEMBER)))
                .isEqualTo(stale(2));
        done(
                new Write.Year(ANN, year(2)),
                new Write.Month(ANN, month(2), "north"),
                new Write.NoMonth(ANN, OCTOBER),
                new Write.NoYear(ANN, new Period.RegistrationYear(2027)));
    }

    @Test
    void aPersonWhoChangedIsNotWrittenOver() {
        Person before = People.staff("p1", "north");
        Person after = People.moved(before, LocalDate.of(2026, 11, 23), "south");
        PersonId id = before.id();
        assertThat(commit(new Write.PersonUnchanged(id, 1))).isEqualTo(stale(1));
        stores.people().write(null, before);

        done(new Write.PersonUnchanged(id, 1));
        done(new Write.Profile(before, after));

        assertThat(stores.directory().person(id)).contains(after.withVersion(2));
        assertThat(commit(new Write.PersonUnchanged(id, 1))).isEqualTo(stale(1));
        assertThat(commit(new Write.Profile(before, after))).isEqualTo(stale(1));
    }

    @Test
    void p4WhatWaitsIsToldToWhoeverBindsTheAlias() {
        done(new Write.Wait(VLE));
        done(new Write.Wait(VLE));
        assertThat(stores.aliases().bind(VLE, ANN)).isEqualTo(new Aliases.Binding.Bound(true));
    }

    @Test
    void linesAreInTheOrderOfTimeWhateverTheOrderOfArrival() {
        List<Action> inOrder = List.of(
                action("z", NINE.minusMillis(1)),
                action("a", NINE),
                action("b", NINE),
                action("c", NINE.plusMillis(1)));
        for (int i : List.of(2, 0, 3, 1)) {
            done(new Write.Put(ANNS, new Entry(inOrder.get(i), NINE, i == 0)));
        }

        assertThat(ids(ledger.entries(ANNS, NINE, NINE.plusMillis(1)))).containsExactly("a", "b");
        assertThat(ids(ledger.latest(ANNS, Instant.EPOCH, null, 3))).containsExactly("c", "b", "a");
        assertThat(ids(ledger.latest(ANNS, Instant.EPOCH, Moment.of(inOrder.get(2)), 1)))
                .containsExactly("a");
        assertThat(ids(ledger.latest(ANNS, Instant.EPOCH, new Moment(NINE, new ActionKey("", "")), 9)))
                .as("before a moment that no line has")
                .containsExactly("z");
        assertThat(ids(ledger.latest(ANNS, NINE, null, 9))).containsExactly("c", "b", "a");
        assertThat(ledger.latest(ANNS, NINE, new Moment(NINE.minusSeconds(1), new ActionKey("", "")), 9))
                .as("before what it begins with")
                .isEmpty();
        assertThat(ledger.first(ANNS)).map(entry -> entry.action().key().id()).contains("a");
        done(new Write.Remove(ANNS, Moment.of(inOrder.get(1))));
        done(new Write.Remove(ANNS, Moment.of(inOrder.get(1))));
        assertThat(ids(ledger.latest(ANNS, Instant.EPOCH, null, 9))).containsExactly("c", "b", "z");
        assertThat(ids(ledger.latest(ANNS, Instant.EPOCH, Moment.of(inOrder.get(1)), 9)))
                .as("before one that is there no more")
                .containsExactly("z");
    }

    @Test
    void whatWasDecidedIsKeptAsItWasWrittenLast() {
        RecordedRuling kept = new RecordedRuling(
                new BadgeFor("super-user", new Period.Quarter(2026, 4)),
                new Ruling(Ruling.Kind.CONFIRMED, 6),
                "lee",
                NINE,
                "Away for three weeks");
        assertThat(ledger.rulings(ANN, YEAR)).isEmpty();
        assertThat(commit(new Write.Rulings(ANN, YEAR, List.of(kept)), new Write.Year(ANN, year(1))))
                .isEqualTo(new Commit.Done());
        assertThat(ledger.rulings(ANN, YEAR)).containsExactly(kept);
        assertThat(ledger.rulings(List.of(ANN, new PersonId("ben")), YEAR)).isEqualTo(Map.of(ANN, List.of(kept)));
        assertThat(ledger.ruledYears(ANN)).containsExactly(YEAR);
        assertThat(commit(new Write.Rulings(ANN, YEAR, List.of()), new Write.Year(ANN, year(1))))
                .isEqualTo(stale(1));
        assertThat(ledger.rulings(ANN, YEAR)).containsExactly(kept);
        assertThat(commit(new Write.Rulings(ANN, YEAR, List.of()), new Write.Year(ANN, year(2))))
                .isEqualTo(new Commit.Done());
        assertThat(ledger.rulings(ANN, YEAR)).isEmpty();
    }

    @Test
    void aChangeHasOneWriteOfAThingAndAHundredAtMost() {
        Write.NoYear none = new Write.NoYear(ANN, YEAR);
        assertThatThrownBy(() -> commit(none, none)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> commit(new Write.Wait(VLE), new Write.Wait(VLE)))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> commit()).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> ledger.commit(Collections.nCopies(101, none))).isInstanceOf(RuntimeException.class);
    }

    private static PersonYear progress(Action action) {
        PersonYear empty = new PersonYear(
                Stores.ENGINE.empty(YEAR, People.staff("p1", "north").memberships()),
                Map.of(NOVEMBER, MonthProgress.empty(NOVEMBER)));
        PersonYear after = Stores.ENGINE.add(empty, action, Set.of()).after();
        return new PersonYear(
                after.year().withVersion(1),
                Map.of(NOVEMBER, after.months().getOrDefault(NOVEMBER, month(0)).withVersion(1)));
    }

    static Action action(String id, Instant at) {
        return new Action(
                new ActionKey("learning.vle", id),
                VLE,
                "resource.shared",
                at,
                new Resource("guide", "A title", "guide"),
                List.of("neglect"),
                List.of("4.1"),
                new Alias("vle:2"),
                "group",
                null,
                List.of("impact"));
    }

    static ActionState recorded(Action action) {
        return new ActionState(
                action.key(), ActionState.Stage.RECORDED, action.contentHash(), ANNS, action.occurredAt(), NINE);
    }

    private static YearProgress year(long version) {
        return Stores.ENGINE.empty(YEAR, List.of()).withVersion(version);
    }

    private static MonthProgress month(long version) {
        return MonthProgress.empty(NOVEMBER).withVersion(version);
    }

    private static Commit.Refused stale(int times) {
        return new Commit.Refused(Collections.nCopies(times, new Commit.Obstacle.Stale()));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.action().key().id()).toList();
    }

    private void done(Write... change) {
        assertThat(commit(change)).isEqualTo(new Commit.Done());
    }

    private Commit commit(Write... change) {
        return ledger.commit(List.of(change));
    }
}
