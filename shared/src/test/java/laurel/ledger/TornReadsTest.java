package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.PersonYear;
import org.junit.jupiter.api.Test;

/** What is read together is not of one moment; what comes of it must be right all the same. */
class TornReadsTest {
    private final World world = new World();

    @Test
    void p2AQuarterCapHoldsThoughALaterMonthWasReadAMomentTooEarly() {
        PersonId ann = world.person("ann");
        world.record(world.action("c1", "ann", "practice.changed", "2026-02-10T09:00:00Z", ""));

        world.recording(new MonthsReadTooEarly(world.ledger))
                .record(List.of(world.action("c2", "ann", "practice.changed", "2026-01-20T09:00:00Z", "")));

        assertThat(world.points(ann).total()).isEqualTo(20);
        Map<String, Object> before = world.progress(ann);
        world.rewrites.person(ann);
        assertThat(world.progress(ann)).isEqualTo(before);
    }

    @Test
    void p3AVoidRewritesItsMonthThoughItWasReadBeforeAnotherActionCame() {
        PersonId ann = world.person("ann");
        world.record(world.action("a1", "ann", "webinar.watched", "2026-11-20T09:00:00Z", ""));
        MonthsReadTooEarly early = new MonthsReadTooEarly(world.ledger);
        early.remember(ann, new Period.RegistrationYear(2026));
        world.record(world.action("a2", "ann", "webinar.watched", "2026-11-20T10:00:00Z", ""));

        world.recording(early).record(List.of(world.voided("a1")));

        assertThat(world.ledger.months(ann, new Period.RegistrationYear(2026)))
                .singleElement()
                .satisfies(month -> assertThat(month.actions()).isEqualTo(1));
    }

    @Test
    void onePersonWhoCantBeReadKeepsNobodyElseBack() {
        world.person("ann");
        PersonId ben = world.person("ben");
        Report anns = world.action("a1", "ann", "webinar.watched", "2026-11-20T09:00:00Z", "");
        Report bens = world.action("b1", "ben", "webinar.watched", "2026-11-20T09:00:00Z", "");

        Map<String, RecordActions.Result> results =
                world.recording(new Unreadable(world.ledger, "ann")).record(List.of(anns, bens));

        assertThat(results.get(anns.tag())).isInstanceOf(RecordActions.Result.Failed.class);
        assertThat(results.get(bens.tag())).isInstanceOf(RecordActions.Result.Settled.class);
        assertThat(world.points(ben).total()).isEqualTo(3);
    }

    @Test
    void p4WhatAnErrorCutOffIsToBeDeliveredAgain() {
        world.person("ann");
        world.person("ben");
        Report anns = world.action("a1", "ann", "webinar.watched", "2026-11-20T09:00:00Z", "");
        Report bens = world.action("b1", "ben", "webinar.watched", "2026-11-20T09:00:00Z", "");
        Ledger breaking = new PassingOn(world.ledger) {
            @Override
            public Commit commit(List<Write> change) {
                if (change.toString().contains("vle:ann")) {
                    throw new NoClassDefFoundError("a library is missing");
                }
                return super.commit(change);
            }
        };

        Map<String, RecordActions.Result> results = world.recording(breaking).record(List.of(anns, bens));

        assertThat(results.get(anns.tag())).isInstanceOf(RecordActions.Result.Failed.class);
        assertThat(results.get(bens.tag())).isInstanceOf(RecordActions.Result.Settled.class);
    }

    /** Fails whenever a person's progress is read, alone or among others'. */
    private static final class Unreadable extends PassingOn {
        private final PersonId person;

        Unreadable(Ledger ledger, String person) {
            super(ledger);
            this.person = new PersonId(person);
        }

        @Override
        public Optional<PersonYear> year(
                PersonId who, Period.RegistrationYear year, Set<YearMonth> months, boolean surely) {
            failFor(List.of(who));
            return super.year(who, year, months, surely);
        }

        @Override
        public Map<YearAsked, Optional<PersonYear>> years(Collection<YearAsked> asked) {
            List<PersonId> people = new ArrayList<>();
            asked.forEach(each -> people.add(each.person()));
            failFor(people);
            return super.years(asked);
        }

        private void failFor(List<PersonId> people) {
            if (people.contains(person)) {
                throw new IllegalStateException("An item of " + person + " can't be read");
            }
        }
    }
}
