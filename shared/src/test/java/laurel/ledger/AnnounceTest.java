package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import laurel.award.Announce;
import laurel.award.DynamoMarks;
import laurel.award.EventBridgeAnnouncer;
import laurel.award.Mark;
import laurel.dynamodb.Attributes;
import laurel.ledger.ScriptedBus.Told;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkException;

/** What came of actions, told to the bus by the sweep; no stream is at work here. */
class AnnounceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world = new World();
    private final ScriptedBus bus = new ScriptedBus();
    private final DynamoMarks marks = new DynamoMarks(world.dynamo, world.settings);
    private final Announce announce = new Announce(marks, new EventBridgeAnnouncer(bus, world.settings), world.clock);

    @Test
    void p5AnAwardThatNobodyToldOfIsFoundAfterAMinuteAndToldOnce() {
        report("ann");

        world.clock.set("2026-11-23T10:01:00Z");
        assertThat(announce.sweep()).as("left to the stream").isZero();
        world.clock.set("2026-11-23T10:01:01Z");
        assertThat(announce.sweep()).isEqualTo(1);
        assertThat(announce.sweep()).as("told already").isZero();

        assertThat(marked()).isEmpty();
        assertThat(bus.told).singleElement().satisfies(told -> {
            assertThat(told.source()).isEqualTo("laurel");
            assertThat(told.detailType()).isEqualTo("Badge Awarded");
            assertThat(told.detail()).isEqualTo(json("""
                    {"organisation":"%s","person":"ann","badge":"first-steps","period":"once",
                     "foundAt":"2026-11-23T10:00:00Z","catalogue":1}""".formatted(world.settings.organisation())));
        });
    }

    @Test
    void whatTheBusRefusesStaysMarkedAndNothingElseDoes() {
        IntStream.range(0, 25).forEach(n -> report("p" + n));
        bus.refuses = told -> told.text("person").endsWith("3");
        later();

        assertThatThrownBy(announce::sweep).hasMessageContaining("did not take 3 of 25");

        assertThat(bus.told).hasSize(22);
        assertThat(marked())
                .extracting(mark -> mark.detail().get("person"))
                .containsExactlyInAnyOrder("p3", "p13", "p23");
    }

    @Test
    void p5ABusThatDiesHalfWayLeavesTheRestForTheNextSweepAndNothingIsToldTwice() {
        IntStream.range(0, 25).forEach(n -> report("p" + n));
        bus.requestsUntilItDies = 2;
        later();

        assertThatThrownBy(announce::sweep).isInstanceOf(SdkException.class);
        assertThat(marked()).hasSize(5);

        bus.requestsUntilItDies = Integer.MAX_VALUE;
        assertThat(announce.sweep()).isEqualTo(5);
        assertThat(marked()).isEmpty();
        assertThat(bus.told)
                .extracting(told -> told.text("person"))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 25).mapToObj(n -> "p" + n).toList());
    }

    @Test
    void p5AnAwardTakenBackWhileItIsBeingToldIsToldOfInItsTurn() {
        report("ann");
        later();
        bus.beforeItAnswers = () -> world.record(world.voided("ann"));

        announce.sweep();
        assertThat(marked()).extracting(Mark::detailType).containsExactly("Badge Withdrawn");

        bus.beforeItAnswers = () -> {};
        world.clock.set("2026-11-23T10:10:00Z");
        announce.sweep();
        assertThat(marked()).isEmpty();
        assertThat(bus.told).extracting(Told::detailType).containsExactly("Badge Awarded", "Badge Withdrawn");
    }

    @Test
    void anAwardThatNoLongerStandsIsToldOfAsWithdrawnAlone() {
        report("ann");
        world.record(world.voided("ann"));
        later();

        announce.sweep();

        assertThat(bus.told).singleElement().satisfies(told -> {
            assertThat(told.detailType()).isEqualTo("Badge Withdrawn");
            assertThat(told.detail()).isEqualTo(json("""
                    {"organisation":"%s","person":"ann","badge":"first-steps","period":"once",
                     "withdrawnAt":"2026-11-23T10:00:00Z","because":"void","catalogue":1}""".formatted(world.settings.organisation())));
        });
    }

    @Test
    void whatIsHeldIsToldWithItsReasonAndWithoutItsContent() {
        world.person("ann");
        world.record(
                world.action("a1", "ann", "no.such.type", "2026-11-23T09:00:00Z", ""),
                world.action("a2", "nobody", "tool.used", "2026-11-23T09:00:00Z", ""),
                world.report("learning.vle", Report.ACTION, "{\"note\":\"Sam was here\"}"));
        later();

        announce.sweep();

        String organisation = world.settings.organisation();
        assertThat(bus.told).extracting(Told::detailType).containsOnly("Action Held");
        assertThat(bus.told)
                .extracting(Told::detail)
                .containsExactlyInAnyOrder(
                        json("""
                                {"organisation":"%s","source":"learning.vle","id":"a1","reason":"unknown-type"}""".formatted(organisation)), json("""
                                {"organisation":"%s","source":"learning.vle","id":"a2","reason":"unknown-person"}""".formatted(organisation)), json("""
                                {"organisation":"%s","source":"learning.vle","reason":"malformed"}""".formatted(
                                        organisation)));
        assertThat(marked()).isEmpty();
    }

    @Test
    void aConflictIsToldAsOne() {
        report("ann");
        world.record(world.action("ann", "ann", "session.attended", "2026-11-23T09:00:00Z", ""));
        later();

        announce.sweep();

        assertThat(bus.told)
                .extracting(Told::detailType)
                .containsExactlyInAnyOrder("Badge Awarded", "Action Conflicted");
        assertThat(bus.told)
                .filteredOn(told -> told.detailType().equals("Action Conflicted"))
                .extracting(Told::detail)
                .containsExactly(json("""
                        {"organisation":"%s","source":"learning.vle","id":"ann"}""".formatted(world.settings.organisation())));
    }

    @Test
    void aMarkThatCannotBeReadStopsNobodyAndIsLoggedByItsKeyAlone() throws IOException {
        IntStream.range(0, 25).forEach(n -> report("p" + n));
        IntStream.range(0, 8).forEach(this::markWithoutAPeriod);
        later();

        List<JsonNode> logged = errorsDuring(announce::sweep);

        assertThat(bus.told).hasSize(25);
        assertThat(logged).hasSize(8).allSatisfy(line -> assertThat(line.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("level", "item", "why"));
        assertThat(logged)
                .extracting(line -> line.path("item").asText())
                .contains(world.settings.organisation() + "|broken-0/award|first-steps");
    }

    /** The first action of a person, which brings First Steps; its id is the person's. */
    private void report(String person) {
        world.person(person);
        world.record(world.action(person, person, "discussion.led", "2026-11-23T09:00:00Z", ""));
    }

    /** As something unforeseen might leave it. */
    private void markWithoutAPeriod(int shard) {
        String organisation = world.settings.organisation();
        world.dynamo.putItem(put -> put.tableName(world.settings.progressTable())
                .item(Map.of(
                        "person", Attributes.text(organisation + "|broken-" + shard),
                        "item", Attributes.text("award|first-steps"),
                        "badge", Attributes.text("first-steps"),
                        "state", Attributes.text("standing"),
                        "announce", Attributes.text(organisation + "|" + shard),
                        "since", Attributes.text("2026-11-23T09:00:00Z"))));
    }

    private void later() {
        world.clock.set("2026-11-23T10:05:00Z");
    }

    private List<Mark> marked() {
        return marks.before(Instant.parse("9999-12-31T00:00:00Z"));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static List<JsonNode> errorsDuring(Runnable run) throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            run.run();
        } finally {
            System.setErr(before);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : written.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
