package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.ledger.Holder;
import laurel.ledger.Outcome;
import laurel.people.DynamoAliases;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.progress.YearProgress;
import laurel.wiring.LedgerModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P2 and P6: an objection is a dated fact, so whatever the order, what it keeps out is the same. */
final class ObjectionTest {
    private static final Outcome NOT_KEPT = new Outcome.NotKept(Outcome.NotKept.Why.OBJECTION);

    private final Council council = new Council();
    private final ChangeObjection change = new ChangeObjection(council.objections, council.clock);

    @BeforeEach
    void sam() {
        council.person(Council.SAM, "Sam Okafor", "sam@council.example", Role.STAFF, null);
    }

    private Outcome led(String id, String at) {
        return council.report(Council.SAM, id, "discussion.led", at, "");
    }

    private void objects(boolean objects, String at) {
        council.clock.set(at);
        change.change(Council.SAM, objects);
    }

    private int actions() {
        return council.ledger.years(Council.SAM).stream()
                .mapToInt(YearProgress::actions)
                .sum();
    }

    @Test
    void nothingIsKeptOfWhatSomebodyDoesWhoObjects() {
        led("before", "2026-11-20T10:00:00Z");
        objects(true, "2026-11-21T10:00:00Z");
        council.clock.set("2026-11-22T12:00:00Z");

        assertThat(led("after", "2026-11-22T10:00:00Z")).isEqualTo(NOT_KEPT);

        assertThat(actions()).isEqualTo(1);
        assertThat(council.everything()).noneMatch(item -> item.toString().contains("after"));
    }

    @Test
    void whatTheyDidBeforeCountsHoweverLateItIsReported() {
        objects(true, "2026-11-21T10:00:00Z");

        assertThat(led("late", "2026-11-20T10:00:00Z")).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void whoTakesItBackIsCountedFromThenOnAndNotForTheTimeBetween() {
        objects(true, "2026-11-20T10:00:00Z");
        objects(false, "2026-11-22T10:00:00Z");
        council.clock.set("2026-11-23T10:00:00Z");

        assertThat(led("between", "2026-11-21T10:00:00Z")).isEqualTo(NOT_KEPT);
        assertThat(led("after", "2026-11-22T10:00:00Z")).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void whatTheyDoAfterTakingItBackIsKeptThoughAMomentAgoTheyObjected() {
        objects(true, "2026-11-20T10:00:00Z");
        Objection momentAgo = council.objections.of(Council.SAM);
        objects(false, "2026-11-22T10:00:00Z");
        council.clock.set("2026-11-22T10:00:01Z");

        council.recordWith(new LateReading(council.objections, momentAgo));

        assertThat(led("after", "2026-11-22T10:00:00Z")).isInstanceOf(Outcome.Recorded.class);
    }

    /** Objections of which the cheaper reading is not up to date. */
    private record LateReading(Objections now, Objection recent) implements Objections {
        @Override
        public Objection of(PersonId person) {
            return now.of(person);
        }

        @Override
        public Objection recent(PersonId person) {
            return recent;
        }

        @Override
        public Set<PersonId> standing() {
            return now.standing();
        }

        @Override
        public boolean replace(PersonId person, Objection next) {
            return now.replace(person, next);
        }
    }

    @Test
    void whatWasRecordedBeforeIsADuplicateWhenItComesAgain() {
        led("before", "2026-11-20T10:00:00Z");
        objects(true, "2026-11-21T10:00:00Z");

        assertThat(led("before", "2026-11-20T10:00:00Z")).isInstanceOf(Outcome.Duplicate.class);
    }

    @Test
    void whatWaitedUnderAnAliasTheyGetLaterIsTheirsAndCountsForNothing() {
        objects(true, "2026-11-20T10:00:00Z");
        council.clock.set("2026-11-22T10:00:00Z");
        Alias later = new Alias("bookings:sam");
        council.send("bookings", """
                {"id":"b1","person":"bookings:sam","type":"session.attended","occurredAt":"2026-11-21T10:00:00Z"}""");
        council.send("bookings", """
                {"id":"b0","person":"bookings:sam","type":"session.attended","occurredAt":"2026-11-19T10:00:00Z"}""");

        new DynamoAliases(council.dynamo, council.settings).bind(later, Council.SAM);
        LedgerModule.waiting(council.ledger, council.recorder()).recordFor(later, Council.SAM);

        assertThat(actions()).isEqualTo(1);
        assertThat(council.ledger.latest(new Holder.Waiting(later), Instant.EPOCH, null, 10))
                .isEmpty();
        assertThat(council.ledger.latest(new Holder.Known(Council.SAM), Instant.EPOCH, null, 10))
                .extracting(entry -> entry.action().key().id() + " " + entry.voided())
                .containsExactly("b1 true", "b0 false");
    }

    @Test
    void p6ARebuildComesToTheSame() {
        led("before", "2026-11-20T10:00:00Z");
        objects(true, "2026-11-21T10:00:00Z");
        council.clock.set("2026-11-22T12:00:00Z");
        led("after", "2026-11-22T10:00:00Z");
        List<YearProgress> counted = years();

        council.rewrites().everything(Council.SAM);

        assertThat(years()).isEqualTo(counted);
    }

    private List<YearProgress> years() {
        return council.ledger.years(Council.SAM).stream()
                .map(year -> year.withVersion(0))
                .toList();
    }
}
