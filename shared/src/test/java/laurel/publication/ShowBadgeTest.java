package laurel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.InMemoryDirectory;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowBadgeTest {
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Access BASELINE = new Access(new OrganisationState.Baseline());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/London"));
    private final Engine engine = new Engine(Scheme.of(CatalogueReader.shipped()), clock.getZone());
    private final List<Award> standing = new ArrayList<>();
    private final Awards awards = whose ->
            standing.stream().filter(award -> award.person().equals(whose)).toList();
    private final Publications publications = new DynamoPublications(LocalDynamo.client(), LocalDynamo.settings());
    private final PublishBadge publish = new PublishBadge(awards, publications, "https://laurel.council.example/b/");
    private final Person sam = People.staff("sam", "north");
    private InMemoryDirectory directory = new InMemoryDirectory().with(sam);

    @BeforeEach
    void samHasTwoBadges() {
        Instant found = Instant.parse("2026-05-14T23:30:00Z");
        standing.add(new Award(sam.id(), "first-steps", new Period.Once(), found, 1, true));
        standing.add(new Award(sam.id(), "bronze", new Period.RegistrationYear(2026), found, 1, true));
    }

    private PublishBadge.Asked asked(Access access, String badge, String period) {
        return new PublishBadge.Asked(sam, Viewer.of(sam, TODAY), access, badge, period);
    }

    private String published(String badge, String period) {
        PublishBadge.Shown shown = (PublishBadge.Shown) publish.publish(asked(LIVE, badge, period));
        assertThat(shown.address()).startsWith("https://laurel.council.example/b/");
        return shown.address().replaceFirst(".*/", "");
    }

    private ShowBadge show() {
        return new ShowBadge(publications, directory, awards, engine, clock);
    }

    @Test
    void aStrangerSeesWhoseItIsWhatItIsForAndWhenItWasGivenAndNothingElse() {
        assertThat(show().at(published("bronze", "2026"), LIVE))
                .contains(new ShowBadge.Shown(
                        "Name of sam",
                        "bronze",
                        "Bronze Evidence Champion",
                        "December 2025 to November 2026",
                        LocalDate.of(2026, 5, 15),
                        engine.badge(standing.get(1).badgeFor(), standing.get(1).foundAt())
                                .orElseThrow()
                                .says()));
        assertThat(show().at(published("first-steps", "once"), LIVE))
                .map(ShowBadge.Shown::periodWords)
                .contains("");
    }

    @Test
    void whatWasTakenBackIsThereNoMoreAndAgainAtAnotherAddress() {
        String token = published("bronze", "2026");

        assertThat(publish.takeBack(asked(LIVE, "bronze", "2026"))).isEqualTo(new PublishBadge.NotShown());
        assertThat(publish.look(asked(LIVE, "bronze", "2026"))).isEqualTo(new PublishBadge.NotShown());

        assertThat(show().at(token, LIVE)).isEmpty();
        assertThat(published("bronze", "2026")).isNotEqualTo(token);
    }

    @Test
    void aBadgeThatWasWithdrawnIsThereNoMoreAndCanStillBeTakenBack() {
        String token = published("bronze", "2026");
        standing.removeLast();

        assertThat(show().at(token, LIVE)).isEmpty();
        assertThat(publish.takeBack(asked(LIVE, "bronze", "2026"))).isEqualTo(new PublishBadge.NotShown());
        assertThat(publications.of(sam.id())).isEmpty();
    }

    @ParameterizedTest(name = "whoever left on {0} is shown: {1}")
    @CsvSource({"2026-11-22, false", "2026-11-23, true", "2027-01-31, true"})
    void whoHasLeftIsNotShown(LocalDate leftOn, boolean shown) {
        String token = published("bronze", "2026");
        directory = new InMemoryDirectory().with(People.gone(sam, leftOn, null));
        assertThat(show().at(token, LIVE).isPresent()).isEqualTo(shown);
    }

    @Test
    void whoIsKnownNoMoreIsNotShown() {
        String token = published("bronze", "2026");
        directory = new InMemoryDirectory();
        assertThat(show().at(token, LIVE)).isEmpty();
    }

    @Test
    void nothingIsShownOrPublishedUnlessTheOrganisationIsLive() {
        String token = published("bronze", "2026");
        assertThat(show().at(token, BASELINE)).isEmpty();
        assertThat(publish.publish(asked(BASELINE, "bronze", "2026"))).isInstanceOf(PublishBadge.Refused.class);
        assertThat(publish.look(asked(BASELINE, "bronze", "2026"))).isInstanceOf(PublishBadge.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"gold, 2026", "bronze, 2025", "bronze, once", "'', ''", "bronze, x", "bronze, campaign~x"})
    void whatSomebodyHasNotCannotBeShown(String badge, String period) {
        assertThat(publish.publish(asked(LIVE, badge, period))).isEqualTo(new PublishBadge.NoAward());
        assertThat(publish.look(asked(LIVE, badge, period))).isEqualTo(new PublishBadge.NoAward());
        assertThat(publish.takeBack(asked(LIVE, badge, period))).isEqualTo(new PublishBadge.NotShown());
        assertThat(publications.of(sam.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAAA", "../../../../etc/passw", "a|b"})
    void anAddressThatWasNeverGivenLeadsNowhere(String written) {
        assertThat(show().at(written, LIVE)).isEmpty();
    }
}
