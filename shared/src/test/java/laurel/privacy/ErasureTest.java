package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import laurel.action.Alias;
import laurel.ledger.Holder;
import laurel.ledger.Outcome;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.MessageId;
import laurel.organisation.AuditLine;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Role;
import laurel.people.Viewer;
import org.junit.jupiter.api.Test;

/** P8: erasing a person leaves nothing that names them. */
final class ErasureTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Viewer LINK_OFFICER = new Viewer(Council.ROBIN, Role.LINK_OFFICER, Set.of());
    private static final Access ACCESS = new Access(new OrganisationState.Baseline());

    private final Council council = new Council();
    private final CarryOutErasures work = council.carryOut(council.holdings());

    private ErasureDesk.Result order() {
        return council.desk.order(LINK_OFFICER, ACCESS, Council.SAM, "left last year", "p-4711");
    }

    private void carryOut() {
        work.work(MINUTE);
        council.later(Duration.ofMinutes(17));
        assertThat(work.work(MINUTE)).isZero();
    }

    @Test
    void p8NothingNamesThemWhenTheyAreErased() {
        council.fill();
        assertThat(council.namesSam()).hasSizeGreaterThan(15);
        for (Holding holding : council.holdings()) {
            boolean empty = holding.export(
                            Subject.of(council.directory.person(Council.SAM).orElseThrow()))
                    .isEmpty();
            assertThat(empty)
                    .as(holding.about().id())
                    .isEqualTo(holding.about().id().equals("objection"));
        }

        assertThat(order()).isInstanceOf(ErasureDesk.Result.Ordered.class);
        carryOut();

        assertThat(council.namesSam()).isEmpty();
    }

    @Test
    void whatOthersDidWithThemStaysAndNamesNobody() {
        council.fill();
        int before = council.ledger.years(Council.ALEX).getFirst().actions();

        order();
        carryOut();

        assertThat(council.ledger.latest(new Holder.Known(Council.ALEX), Instant.EPOCH, null, 10))
                .singleElement()
                .satisfies(entry ->
                        assertThat(String.valueOf(entry.action().recipient())).startsWith("erased:"));
        assertThat(council.ledger.years(Council.ALEX).getFirst().actions()).isEqualTo(before);
        assertThat(council.directory.person(Council.ALEX).orElseThrow().managerId())
                .isNull();
        assertThat(council.audit.latest(20))
                .anySatisfy(line -> assertThat(line.about()).isEqualTo(Council.ALEX.value()))
                .anySatisfy(line -> assertThat(line.reason()).contains("asked for it"));
    }

    @Test
    void whereverItIsBrokenOffItIsGoneOnFromThere() {
        council.fill();
        order();
        List<Holding> all = council.holdings().stream()
                .sorted(Comparator.comparing((Holding holding) -> !holding.leadsToThem())
                        .thenComparing(holding -> holding.about().id()))
                .toList();
        for (int broken = 0; broken < all.size(); broken++) {
            List<Holding> some = new ArrayList<>(all);
            some.set(broken, failing(all.get(broken)));
            CarryOutErasures dies = council.carryOut(some);
            assertThatThrownBy(() -> dies.work(MINUTE)).isInstanceOf(Broken.class);
            council.later(Duration.ofMinutes(5));
        }

        carryOut();

        assertThat(council.namesSam()).isEmpty();
    }

    @Test
    void whatIsReportedOfThemLaterIsNotKept() {
        council.fill();
        order();
        carryOut();

        assertThat(council.report(Council.SAM, "led-1", "discussion.led", "2026-11-02T10:00:00Z", ""))
                .isEqualTo(new Outcome.NotKept(Outcome.NotKept.Why.ERASED));
        assertThat(council.report(
                        Council.ALEX, "shared-1", "resource.shared", "2026-11-04T10:00:00Z", Council.withSam()))
                .isInstanceOf(Outcome.Duplicate.class);
        assertThat(council.report(
                        Council.ALEX, "shared-2", "resource.shared", "2026-11-05T10:00:00Z", Council.withSam()))
                .isInstanceOf(Outcome.Recorded.class);
        assertThat(council.send("learning.vle", "{\"id\":\"odd\",\"person\":\"vle:p-4711\",\"colour\":\"red\"}"))
                .isEqualTo(new Outcome.NotKept(Outcome.NotKept.Why.ERASED));
        assertThat(council.namesSam()).isEmpty();
    }

    @Test
    void whatWasBeingWrittenWhenItBeganIsErasedInTheSecondPass() {
        council.fill();
        order();
        work.work(MINUTE);
        new DynamoMailStore(council.dynamo, council.settings)
                .note(new MessageId(Council.SAM, Kind.FEEDBACK, "late"), Council.NOW, Council.NOW);

        assertThat(work.work(MINUTE)).as("it waits for what may still run").isEqualTo(1);
        council.later(Duration.ofMinutes(17));
        work.work(MINUTE);

        assertThat(council.namesSam()).isEmpty();
    }

    @Test
    void whoComesBackWithARestoredTableIsErasedAgain() {
        council.fill();
        order();
        carryOut();
        council.person(Council.SAM, "Sam Okafor", "sam@council.example", Role.STAFF, null);
        council.erasures.asked(Council.ALEX, Council.NOW);

        assertThat(work.again()).isEqualTo(1);
        assertThat(work.again()).as("it is under way").isZero();
        carryOut();

        assertThat(council.namesSam()).isEmpty();
        assertThat(council.directory.person(Council.ALEX)).isPresent();
    }

    @Test
    void whoIsNamedByARestoredTableAloneIsFoundToo() {
        council.fill();
        order();
        carryOut();
        new DynamoMailStore(council.dynamo, council.settings)
                .note(new MessageId(Council.SAM, Kind.FEEDBACK, "late"), Council.NOW, Council.NOW);

        assertThat(work.again()).isEqualTo(1);
        carryOut();

        assertThat(council.namesSam()).isEmpty();
    }

    @Test
    void whoWasErasedAfterTheMomentThatAllTablesWereTakenBackToIsErasedAgain() {
        council.fill();
        order();
        carryOut();
        council.forgetWhoWasErased();
        council.person(Council.SAM, "Sam Okafor", "sam@council.example", Role.STAFF, null);

        assertThat(work.again()).isEqualTo(1);
        carryOut();

        assertThat(council.namesSam()).isEmpty();
        assertThat(council.report(Council.SAM, "led-1", "discussion.led", "2026-11-02T10:00:00Z", ""))
                .isEqualTo(new Outcome.NotKept(Outcome.NotKept.Why.ERASED));
    }

    @Test
    void theWishNeedsTheIdTypedAndAReasonThatNamesNobody() {
        council.fill();

        assertThat(council.desk.order(LINK_OFFICER, ACCESS, Council.SAM, "left", "p-4712"))
                .isInstanceOf(ErasureDesk.Result.Unreadable.class)
                .extracting("field")
                .isEqualTo("confirm");
        for (String reason : new String[] {"", "Sam Okafor left", "mailed from SAM@council.example", "x".repeat(501)}) {
            assertThat(council.desk.order(LINK_OFFICER, ACCESS, Council.SAM, reason, "p-4711"))
                    .isInstanceOf(ErasureDesk.Result.Unreadable.class)
                    .extracting("field")
                    .isEqualTo("reason");
        }
        assertThat(council.erasures.underWay()).isEmpty();
    }

    @Test
    void askingTwiceOrdersOnce() {
        council.fill();

        ErasureDesk.Result first = order();

        assertThat(order()).isEqualTo(first);
        assertThat(council.erasures.underWay()).hasSize(1);
    }

    @Test
    void nobodyErasesThemselvesAndNobodyButLinkOfficersErases() {
        council.fill();
        Viewer sam = new Viewer(Council.SAM, Role.CHAMPION, Set.of("north"));

        assertThat(council.desk.order(LINK_OFFICER, ACCESS, Council.ROBIN, "bye", "p-4700"))
                .isInstanceOf(ErasureDesk.Result.Refused.class);
        assertThat(council.desk.order(sam, ACCESS, Council.ALEX, "bye", "p-4712"))
                .isInstanceOf(ErasureDesk.Result.Refused.class);
        assertThat(council.desk.letBack(sam, ACCESS, Council.ALEX, "bye"))
                .isInstanceOf(ErasureDesk.Result.Refused.class);
        assertThat(council.desk.list(sam, ACCESS)).isInstanceOf(ErasureDesk.Result.Refused.class);
    }

    @Test
    void whoWasErasedMayBeLetBack() {
        council.fill();
        order();
        carryOut();

        assertThat(council.desk.letBack(LINK_OFFICER, ACCESS, Council.SAM, "works here again"))
                .isInstanceOf(ErasureDesk.Result.MayComeBack.class);

        assertThat(council.erased.among(List.of(new Alias("vle:p-4711")))).isEmpty();
        assertThat(council.desk.letBack(LINK_OFFICER, ACCESS, Council.SAM, "twice"))
                .isInstanceOf(ErasureDesk.Result.Nobody.class);
    }

    @Test
    void whoAskedIsListedUntilTheyTakeItBack() {
        council.fill();

        assertThat(council.desk.list(LINK_OFFICER, ACCESS))
                .isInstanceOfSatisfying(ErasureDesk.Result.Listed.class, listed -> assertThat(listed.asked())
                        .containsExactly(new ErasureDesk.WhoAsked(Council.SAM, "Sam Okafor", Council.NOW)));
        assertThat(council.audit.latest(9)).extracting(AuditLine::what).contains("erasures-viewed");
        council.desk.takeBack(Council.SAM);

        assertThat(council.desk.asked(Council.SAM)).isEmpty();
    }

    private static Holding failing(Holding holding) {
        return new Holding() {
            @Override
            public About about() {
                return holding.about();
            }

            @Override
            public JsonNode export(Subject whose) {
                return holding.export(whose);
            }

            @Override
            public boolean leadsToThem() {
                return holding.leadsToThem();
            }

            @Override
            public void erase(Subject whose, String standIn) {
                throw new Broken();
            }
        };
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
