package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import laurel.mail.outcome.Outcomes.Step;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

class RecordOutcomeTest {
    private static final PersonId SAM = new PersonId("p|ä 1");
    private static final String ADDRESS = "sam@council.example";
    private static final String LEFT = "p|ä 1 token left as m-1";

    private final InMemorySuppressions suppressions = new InMemorySuppressions();
    private final RecordedSettlements settlements = new RecordedSettlements();
    private final InMemoryOutcomes outcomes = new InMemoryOutcomes();
    private final RecordOutcome recordOutcome = new RecordOutcome(suppressions, settlements, outcomes);

    @Test
    void aPermanentBounceSuppressesTheAddress() {
        record(SesEvents.bounced("Permanent", "General"));
        assertThat(suppressions.all())
                .containsExactly(new Suppression(
                        AddressDigest.of(ADDRESS),
                        "bounce/Permanent/General",
                        Instant.parse("2026-11-23T09:00:03Z"),
                        "m-1",
                        SAM));
        assertThat(steps()).containsExactly(Step.BOUNCED);
        assertThat(settlements.told).containsExactly(LEFT);
    }

    @Test
    void aComplaintSuppressesTheAddress() {
        record(SesEvents.complained("abuse"));
        assertThat(suppressions.contains(ADDRESS)).isTrue();
        assertThat(settlements.told).containsExactly(LEFT);
    }

    @Test
    void nothingElseSuppressesAnybody() {
        record(
                SesEvents.sent(),
                SesEvents.delivered(),
                SesEvents.delayed(),
                SesEvents.bounced("Transient", "MailboxFull"),
                SesEvents.bounced("Undetermined", "Undetermined"),
                SesEvents.complained("not-spam"),
                SesEvents.rejected(),
                SesEvents.renderingFailed());
        assertThat(suppressions.all()).isEmpty();
    }

    @Test
    void whatIsSaidOfAnEmailThatLeftSettlesItsClaim() {
        for (ObjectNode event : List.of(
                SesEvents.sent(),
                SesEvents.delivered(),
                SesEvents.delayed(),
                SesEvents.bounced("Transient", "General"))) {
            settlements.told.clear();
            record(event);
            assertThat(settlements.told).containsExactly(LEFT);
        }
    }

    @Test
    void whatSesThrewAwaySettlesItsClaimWithTheReason() {
        record(SesEvents.rejected(), SesEvents.renderingFailed());
        assertThat(settlements.told)
                .containsExactly(
                        "p|ä 1 token rejected: Bad content", "p|ä 1 token rejected: Attribute 'x' is not present");
    }

    @Test
    void whatBecameOfAnEmailIsRemembered() {
        record(SesEvents.sent(), SesEvents.delayed(), SesEvents.delivered());
        assertThat(steps()).containsExactlyInAnyOrder(Step.SENT, Step.DELAYED, Step.DELIVERED);
    }

    @Test
    void anEmailWithoutTagsSuppressesAndSettlesNothing() {
        ObjectNode event = SesEvents.bounced("Permanent", "General");
        event.withObject("/detail/mail").remove("tags");
        record(event);
        assertThat(suppressions.contains(ADDRESS)).isTrue();
        assertThat(settlements.told).isEmpty();
    }

    @Test
    void anyOrderAndRepetitionEndsTheSame() {
        long seed = new Random().nextLong();
        System.out.println("anyOrderAndRepetitionEndsTheSame: seed " + seed);
        Random random = new Random(seed);
        List<ObjectNode> events = List.of(
                SesEvents.sent(),
                SesEvents.delayed(),
                SesEvents.delivered(),
                SesEvents.bounced("Permanent", "General"),
                SesEvents.complained("abuse"));
        record(events.toArray(ObjectNode[]::new));
        for (int i = 0; i < 200; i++) {
            List<ObjectNode> shuffled = new ArrayList<>(events);
            for (int again = random.nextInt(6); again > 0; again--) {
                shuffled.add(events.get(random.nextInt(events.size())));
            }
            Collections.shuffle(shuffled, random);
            RecordOutcomeTest other = new RecordOutcomeTest();
            other.record(shuffled.toArray(ObjectNode[]::new));
            assertThat(other.suppressions.all()).as("seed %d", seed).isEqualTo(suppressions.all());
            assertThat(other.outcomes.find(SAM, "m-1")).isEqualTo(outcomes.find(SAM, "m-1"));
            assertThat(other.settlements.told).isEqualTo(settlements.told);
        }
    }

    @Test
    void ifTheClaimCanNotBeSettledTheEventFailsAndTheAddressIsSuppressedAlready() {
        RecordOutcome failing = new RecordOutcome(
                suppressions,
                new Settlements() {
                    @Override
                    public void left(PersonId person, String claim, String messageId, Instant at) {
                        throw new IllegalStateException("no table");
                    }

                    @Override
                    public void rejected(PersonId person, String claim, String why, Instant at) {
                        throw new IllegalStateException("no table");
                    }
                },
                outcomes);
        Outcome bounce = OutcomeReader.read(SesEvents.bounced("Permanent", "General"));
        assertThatThrownBy(() -> failing.record(bounce)).isInstanceOf(IllegalStateException.class);
        assertThat(suppressions.contains(ADDRESS)).isTrue();
    }

    private void record(ObjectNode... events) {
        for (ObjectNode event : events) {
            recordOutcome.record(OutcomeReader.read(event));
        }
    }

    private Iterable<Step> steps() {
        return outcomes.find(SAM, "m-1").orElseThrow().steps().keySet();
    }
}
