package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;

class PublishTest {
    private static final Catalogues SHIPPED = CatalogueReader.shipped();
    private static final String TYPES = CatalogueFolder.text(CatalogueFolder.SHIPPED.resolve("1/action-types.yaml"));
    private static final String BADGES = CatalogueFolder.text(CatalogueFolder.SHIPPED.resolve("1/badges.yaml"));
    private static final YearMonth JANUARY = YearMonth.of(2027, 1);
    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    private final InMemorySchemeStore store = new InMemorySchemeStore();
    private final InMemoryAudit audit = new InMemoryAudit();
    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Publish publish = new Publish(SHIPPED, store, audit, clock, ZoneId.of("Europe/London"));

    @Test
    void aVersionScoresFromItsMonthOnAndItIsOnRecordWhoPublishedIt() {
        assertThat(publish(JANUARY, cheaper(BADGES))).isInstanceOf(Publish.Result.Published.class);

        StoredScheme stored = store.read();
        Catalogues all = stored.on(SHIPPED).catalogues();
        assertThat(all.at(YearMonth.of(2026, 12)).version()).isEqualTo(1);
        assertThat(all.at(JANUARY).version()).isEqualTo(2);
        assertThat(stored.editions()).as("nothing that was scored changes").isEmpty();
        assertThat(stored.published()).singleElement().satisfies(published -> {
            assertThat(published.by()).isEqualTo("p4");
            assertThat(published.at()).isEqualTo(clock.instant());
        });
        assertThat(audit.latest(9))
                .containsExactly(new AuditLine(clock.instant(), "p4", "catalogue-published", "2 from 2027-01", null));
    }

    @Test
    void theSameSentAgainIsThereAlready() {
        publish(JANUARY, cheaper(BADGES));

        assertThat(publish(JANUARY, cheaper(BADGES))).isInstanceOf(Publish.Result.Already.class);
        assertThat(publish(MARCH, cheaper(BADGES))).isInstanceOf(Publish.Result.Already.class);
        assertThat(publish(JANUARY, BADGES)).as("as it was").isInstanceOf(Publish.Result.Published.class);
        assertThat(publish(JANUARY, cheaper(BADGES))).isInstanceOf(Publish.Result.Published.class);
        assertThat(store.read().published()).hasSize(3);
        assertThat(audit.latest(9)).hasSize(3);
    }

    @Test
    void aDryRunChangesNothing() {
        assertThat(publish.publish("p4", JANUARY, proposal(cheaper(BADGES)), true))
                .isInstanceOf(Publish.Result.Published.class);
        assertThat(store.read()).isEqualTo(StoredScheme.NOTHING);
        assertThat(audit.latest(9)).isEmpty();
    }

    @Test
    void aMonthThatHasBegunOrIsAboutToIsForARebuild() {
        assertThat(publish(YearMonth.of(2026, 11), cheaper(BADGES)))
                .isInstanceOfSatisfying(Publish.Result.NotThen.class, result -> assertThat(result.message())
                        .contains("POST /api/catalogue/rebuild"));
        clock.set("2026-11-30T23:10:00Z");
        assertThat(publish(YearMonth.of(2026, 12), cheaper(BADGES))).isInstanceOf(Publish.Result.NotThen.class);
        clock.set("2026-11-30T22:50:00Z");
        assertThat(publish(YearMonth.of(2026, 12), cheaper(BADGES))).isInstanceOf(Publish.Result.Published.class);
    }

    @Test
    void aVersionThatTakesThePlaceOfOneToComeSaysSo() {
        publish(MARCH, cheaper(BADGES));

        assertThat(publish(JANUARY, BADGES.replace("50 points", "45 points")))
                .isInstanceOfSatisfying(Publish.Result.Published.class, result -> assertThat(result.replaced())
                        .containsExactly(2));
    }

    @Test
    void whoeverComesSecondGetsTheNextNumber() {
        store.beforeTheNextChange(() -> publish(MARCH, BADGES.replace("50 points", "45 points")));

        assertThat(publish(JANUARY, cheaper(BADGES)))
                .isInstanceOfSatisfying(
                        Publish.Result.Published.class,
                        result -> assertThat(result.version().version()).isEqualTo(3));
        assertThat(store.read().published())
                .extracting(published -> published.version().version())
                .containsExactly(2, 3);
    }

    @Test
    void aMistakeIsNamedWithItsFileAndLine() {
        assertThat(refused(publish(JANUARY, BADGES.replaceFirst("per: registration-year", "per: year"))))
                .singleElement()
                .asString()
                .startsWith(
                        "badges.yaml:" + (line(BADGES, "per: registration-year") + ": per: \"year\" is no period."));
    }

    @Test
    void bothListsMayComeInOneFileAndWhatIsLeftOutStays() {
        String both = TYPES + "\n" + cheaper(BADGES);
        assertThat(publish.publish("p4", JANUARY, Proposal.of(null, null, both), false))
                .isInstanceOf(Publish.Result.Published.class);
        Proposal badgesAlone = Proposal.of(null, null, BADGES);
        assertThat(publish.publish("p4", JANUARY, badgesAlone, false)).isInstanceOf(Publish.Result.Published.class);
        assertThat(store.read().on(SHIPPED).catalogues().at(JANUARY).digest())
                .isEqualTo(SHIPPED.at(JANUARY).digest());
        assertThat(refused(publish.publish("p4", JANUARY, Proposal.of(null, null, "bagdes:\n  - id: x"), false)))
                .contains(
                        "catalogue.yaml:1: \"bagdes\" is no field of the file. Write badges. The fields are: action-types, badges.");
        assertThat(refused(publish.publish("p4", JANUARY, Proposal.of(null, null, null), false)))
                .hasSize(1);
    }

    @Test
    void aTypeThatPeopleHaveDoneIsKept() {
        String without = TYPES.replaceFirst("(?s)  - id: resource.bookmarked.*?\n\n", "");

        assertThat(refused(publish.publish("p4", JANUARY, Proposal.of(without, null, null), false)))
                .singleElement()
                .asString()
                .startsWith("action-types.yaml:1: version 2 has no action type resource.bookmarked");
    }

    @Test
    void aBadgeForTheFirstActionEverIsKept() {
        String without = BADGES.replaceFirst("(?s)  - id: first-steps.*?\n\n", "");

        assertThat(refused(publish(JANUARY, without)))
                .singleElement()
                .asString()
                .contains("no badge first-steps");
    }

    @Test
    void p9PassiveIsNotEnoughInMonthsWhoseBadgesAreAnEarlierVersionsToo() {
        // From March on reading brings so much that January's version of Bronze would no longer ask for more.
        String easy = BADGES.replaceFirst("(?s)(id: bronze.*?when:\n).*?    says", """
                $1      - at-least: 8000 points
                    says""");
        assertThat(publish(YearMonth.of(2026, 12), easy)).isInstanceOf(Publish.Result.Published.class);
        String generous = TYPES.replaceFirst("points: 1\n", "points: 100\n");

        assertThat(refused(publish.publish("p4", MARCH, Proposal.of(generous, BADGES, null), false)))
                .singleElement()
                .asString()
                .startsWith("action-types.yaml:1: with these points and caps, badge \"bronze\" can be earned by"
                        + " dissemination alone");
    }

    @Test
    void aCapAQuarterChangesAtAQuartersFirstMonth() {
        String changed = TYPES.replaceFirst("caps: 1 a quarter", "caps: 2 a quarter");
        Proposal proposal = Proposal.of(changed, null, null);

        assertThat(refused(publish.publish("p4", JANUARY, proposal, false)))
                .singleElement()
                .asString()
                .contains("in the middle of a quarter");
        assertThat(publish.publish("p4", MARCH, proposal, false)).isInstanceOf(Publish.Result.Published.class);
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefused() {
        assertThat(refused(publish(JANUARY, BADGES + " ".repeat(70_000))))
                .singleElement()
                .asString()
                .contains("65536");
        assertThat(refused(publish(JANUARY, "badges: " + "[".repeat(60_000)))).isNotEmpty();
    }

    private Publish.Result publish(YearMonth from, String badges) {
        return publish.publish("p4", from, proposal(badges), false);
    }

    private static Proposal proposal(String badges) {
        return Proposal.of(TYPES, badges, null);
    }

    private static String cheaper(String badges) {
        return badges.replaceFirst("50 points", "40 points");
    }

    private static List<String> refused(Publish.Result result) {
        assertThat(result).isInstanceOf(Publish.Result.Refused.class);
        return ((Publish.Result.Refused) result)
                .problems().stream().map(Problem::toString).toList();
    }

    private static int line(String text, String of) {
        return (int) text.substring(0, text.indexOf(of)).lines().count();
    }
}
