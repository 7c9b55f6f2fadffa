package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.catalogue.ChangedSchemes;
import laurel.catalogue.Scheme;
import laurel.dynamodb.Attributes;
import laurel.mail.AwardId;
import laurel.mail.LedgerAwards;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Ruling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The scheme was changed for a time that had begun: what is stored is outdated, and who has not heard of it is too. */
class ChangedSchemeTest {
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2026);
    /** Discussions led bring a point instead of ten, so that Bronze would not be reached. */
    private static final Scheme MEANER = meaner(false, 1);

    private final World before = new World();
    private final World after = before.by(MEANER);
    private PersonId ann = new PersonId("ann");

    private static Scheme meaner(boolean takesBack, int edition) {
        return ChangedSchemes.since(
                ChangedSchemes.START, ChangedSchemes.points("discussion.led", 1), takesBack, edition);
    }

    @BeforeEach
    void annHasBronze() {
        ann = before.person("ann");
        before.record(
                led("l1", "01"),
                led("l2", "02"),
                led("l3", "03"),
                led("l4", "04"),
                before.action("r1", "ann", "reflection.recorded", "2026-05-10T09:00:00Z", ""),
                before.action("r2", "ann", "reflection.recorded", "2026-05-11T09:00:00Z", ""));
        assertThat(before.badges(ann)).containsExactlyInAnyOrder("first-steps", "bronze");
    }

    private Report led(String id, String month) {
        return before.action(id, "ann", "discussion.led", "2026-" + month + "-10T09:00:00Z", "");
    }

    private Report more(String id) {
        return before.action(id, "ann", "tool.used", "2026-06-10T09:00:00Z", "");
    }

    @Test
    void anOutdatedYearIsWorkedOutAnewBeforeAnActionIsAdded() {
        after.record(more("t1"));

        assertThat(after.points(ann).total()).isEqualTo(4 * 1 + 2 * 5 + 8);
        assertThat(after.badges(ann)).containsExactlyInAnyOrder("first-steps", "bronze");
        assertThat(kept()).containsExactly("bronze 2026");
        assertThat(after.progress(ann)).isEqualTo(rebuilt());
    }

    @Test
    void aVoidInAnOutdatedYearLeavesWhatTheOthersMakeUnderTheNewScheme() {
        after.record(after.voided("r1"));

        assertThat(after.points(ann).total()).isEqualTo(4 + 5);
        assertThat(after.badges(ann)).contains("bronze");
        assertThat(after.progress(ann)).isEqualTo(rebuilt());
    }

    @Test
    void whoWorksByTheOlderSchemeAddsNothingAndTheReportIsToBeDeliveredAgain() {
        after.rewrites.outdated(ann);
        Report late = more("t1");
        Report taken = before.voided("r1");

        Map<String, RecordActions.Result> results = before.record.record(List.of(late, taken));

        assertThat(results.values()).allSatisfy(result -> assertThat(result)
                .isInstanceOfSatisfying(RecordActions.Result.Failed.class, failed -> assertThat(failed.why())
                        .isInstanceOf(SchemeOutdated.class)));
        assertThat(after.record(late, taken)).hasExactlyElementsOfTypes(Outcome.Recorded.class, Outcome.Voided.class);
        assertThat(after.points(ann).total()).isEqualTo(4 + 5 + 8);
        assertThat(after.progress(ann)).isEqualTo(rebuilt());
    }

    @Test
    void whatWasWrittenByTheOlderSchemeAfterTheChangeIsFoundOutdated() {
        PersonId ben = before.person("ben");
        before.record(before.action("b1", "ben", "discussion.led", "2026-06-10T09:00:00Z", ""));

        assertThat(after.rewrites.outdated(ben).years()).isEqualTo(1);
        assertThat(after.rewrites.outdated(ben)).isEqualTo(Rewritten.NOTHING);
        assertThat(after.points(ben).total()).isEqualTo(1);
    }

    @Test
    void aBadgeThatWouldNoLongerBeEarnedIsKeptThroughRebuildsAndVoids() {
        assertThat(after.rewrites.outdated(ann)).isEqualTo(new Rewritten(1, 0, 1, 0));
        after.rewrites.everything(ann);
        after.rewrites.everything(ann);
        after.record(after.voided("r1"));
        World later = after.by(meaner(false, 2));
        later.rewrites.outdated(ann);

        assertThat(later.badges(ann)).containsExactlyInAnyOrder("first-steps", "bronze");
        assertThat(kept()).containsExactly("bronze 2026");
        assertThat(later.awards.of(ann))
                .allSatisfy(award -> assertThat(award.foundAt()).isEqualTo(World.NOW));
        assertThat(String.valueOf(later.progress(ann).get("awards"))).contains("bronze 2026 decided");
    }

    @Test
    void aBadgeThatTheSchemeNoLongerHasIsKeptToo() {
        World without =
                before.by(ChangedSchemes.since(ChangedSchemes.START, ChangedSchemes.without("bronze"), false, 1));

        without.rewrites.outdated(ann);
        without.rewrites.everything(ann);

        assertThat(without.badges(ann)).containsExactlyInAnyOrder("first-steps", "bronze");
    }

    @Test
    void oneIsTakenBackQuietlyIfThatWasAskedForThoughItWasKeptBefore() {
        World strict = before.by(meaner(true, 1));
        assertThat(strict.rewrites.outdated(ann)).isEqualTo(new Rewritten(1, 0, 0, 1));
        assertThat(strict.badges(ann)).containsExactly("first-steps");
        assertThat(announced("award|bronze|2026")).isEqualTo("withdrawn");

        PersonId ben = before.person("ben");
        before.record(
                before.action("b1", "ben", "discussion.led", "2026-01-10T09:00:00Z", ""),
                before.action("b2", "ben", "discussion.led", "2026-02-10T09:00:00Z", ""),
                before.action("b3", "ben", "discussion.led", "2026-03-10T09:00:00Z", ""),
                before.action("b4", "ben", "discussion.led", "2026-04-10T09:00:00Z", ""),
                before.action("b5", "ben", "cpd.recorded", "2026-04-10T09:00:00Z", ""),
                before.action("b6", "ben", "cpd.recorded", "2026-04-10T09:00:00Z", ""));
        after.rewrites.outdated(ben);
        assertThat(after.badges(ben)).contains("bronze");
        before.by(meaner(true, 2)).rewrites.outdated(ben);
        assertThat(after.badges(ben)).containsExactly("first-steps");
    }

    @Test
    void p5TheMailStepFindsAnAwardThatStaysThoughItsYearIsStillToBeWorkedOutAnew() {
        AwardId bronze = new AwardId(ann, "bronze", "2026");

        assertThat(new LedgerAwards(after.awards, after.earnings).find(bronze)).isPresent();

        World strict = before.by(meaner(true, 1));
        assertThat(new LedgerAwards(strict.awards, strict.earnings).find(bronze))
                .as("but not what goes")
                .isEmpty();
    }

    @Test
    void p5WhoWorksByTheOlderSchemeDoesNotTakeAnAwardOfTheNewOneForWithdrawn() {
        World generous =
                before.by(ChangedSchemes.since(ChangedSchemes.START, ChangedSchemes.points("tool.used", 50), false, 1));
        PersonId ben = before.person("ben");
        generous.record(
                generous.action("b1", "ben", "tool.used", "2026-06-10T09:00:00Z", ""),
                generous.action("b2", "ben", "reflection.recorded", "2026-06-10T09:00:00Z", ""),
                generous.action("b3", "ben", "reflection.recorded", "2026-06-11T09:00:00Z", ""));
        AwardId bronze = new AwardId(ben, "bronze", "2026");
        assertThat(new LedgerAwards(generous.awards, generous.earnings).find(bronze))
                .isPresent();

        assertThatThrownBy(() -> new LedgerAwards(before.awards, before.earnings).find(bronze))
                .isInstanceOf(SchemeOutdated.class);
    }

    @Test
    void aBoardHearsOfOtherPointsThoughAMonthCountsTheSame() {
        assertThat(Attributes.number(item("month|2026-01"), "points")).isEqualTo(10);

        after.rewrites.outdated(ann);

        assertThat(Attributes.number(item("month|2026-01"), "points")).isEqualTo(1);
    }

    @Test
    void recordingAndRebuildingAtOnceComeOutAsOneAfterTheOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = List.of(
                    threads.submit(() -> after.rewrites.outdated(ann)),
                    threads.submit(() -> after.record(more("t1"), more("t2"))),
                    threads.submit(() -> after.record(after.voided("r1"))),
                    threads.submit(() -> after.rewrites.everything(ann)));
            for (Future<?> each : all) {
                each.get();
            }
        }

        assertThat(after.points(ann).total()).isEqualTo(4 + 5 + 2 * 8);
        assertThat(after.badges(ann)).contains("bronze");
        assertThat(after.progress(ann)).isEqualTo(rebuilt());
    }

    @Test
    void p6ProgressThatWasThrownAwayComesOutIdentical() {
        after.rewrites.outdated(ann);
        after.record(more("t1"));
        Map<String, Object> whole = after.progress(ann);

        for (Map<String, AttributeValue> item : items()) {
            before.dynamo.deleteItem(d -> d.tableName(before.settings.progressTable())
                    .key(Map.of("person", item.get("person"), "item", item.get("item"))));
        }
        assertThat(after.points(ann).total()).isZero();
        after.rewrites.everything(ann);

        assertThat(after.progress(ann)).isEqualTo(whole);
    }

    private Map<String, Object> rebuilt() {
        after.rewrites.everything(ann);
        return after.progress(ann);
    }

    private List<String> kept() {
        return after.ledger.rulings(ann, YEAR).stream()
                .filter(ruling -> ruling.ruling().kind() == Ruling.Kind.KEPT)
                .map(ruling -> ruling.badge().toString())
                .toList();
    }

    private String announced(String award) {
        assertThat(item(award)).containsKey("announce");
        return Attributes.text(item(award), "state");
    }

    private Map<String, AttributeValue> item(String name) {
        return items().stream()
                .filter(item -> Attributes.text(item, "item").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, AttributeValue>> items() {
        return before.dynamo
                .query(q -> q.tableName(before.settings.progressTable())
                        .keyConditionExpression("person = :person")
                        .expressionAttributeValues(Map.of(
                                ":person", new DynamoKeys(before.settings.organisation()).progressPartition(ann))))
                .items();
    }
}
