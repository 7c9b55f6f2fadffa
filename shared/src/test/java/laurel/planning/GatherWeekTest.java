package laurel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import laurel.action.Mechanism;
import laurel.board.InMemoryBoards;
import laurel.campaign.CountParticipation;
import laurel.campaign.DynamoCampaignRecords;
import laurel.campaign.DynamoParticipationCache;
import laurel.campaign.ViewCampaign;
import laurel.campaign.WhoWasActive;
import laurel.campaign.WorkOutOwnProgress;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.feedback.Digest;
import laurel.ledger.InMemoryAwards;
import laurel.ledger.InMemoryHeldEvents;
import laurel.ledger.InMemoryLedger;
import laurel.ledger.InMemoryTables;
import laurel.ledger.Report;
import laurel.ledger.UseCases;
import laurel.organisation.InMemoryOrganisationStore;
import laurel.organisation.InMemoryTeams;
import laurel.people.InMemoryDirectory;
import laurel.people.InMemoryPeopleList;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.progress.Engine;
import laurel.reward.DynamoRewards;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A champion's week, over the real use cases. */
final class GatherWeekTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Person KIT = People.withAliases(People.champion("kit", "north"), "vle:kit");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-18T10:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(LONDON);
    private final Settings settings = LocalDynamo.settings();
    private final Engine engine = new Engine(Scheme.of(CatalogueReader.shipped()), LONDON);
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final InMemoryTables tables = new InMemoryTables(directory, engine, settings, clock);
    private final InMemoryLedger ledger = new InMemoryLedger(tables);
    private final InMemoryAwards awards = new InMemoryAwards(tables);
    private final UseCases useCases = UseCases.over(
            ledger, awards, new InMemoryHeldEvents(tables), directory, directory, tables.rewards(), engine, clock);
    private final ViewCampaign view = new ViewCampaign(
            new DynamoCampaignRecords(LocalDynamo.client(), settings),
            new WorkOutOwnProgress(ledger, engine, LONDON),
            new CountParticipation(
                    new WhoWasActive(
                            new InMemoryTeams(), new InMemoryBoards(), new InMemoryPeopleList(directory), clock),
                    ledger,
                    awards,
                    engine,
                    clock),
            new DynamoParticipationCache(LocalDynamo.client(), settings, clock),
            engine,
            clock);
    private int waiting;
    private final GatherWeek week = new GatherWeek(
            new Colleagues(directory, clock),
            awards,
            useCases.earnings(),
            ledger,
            new DynamoRewards(LocalDynamo.client(), settings),
            new GatherCampaigns(view, new InMemoryOrganisationStore(), engine),
            viewer -> viewer.teams().contains("north") ? waiting : 0,
            engine,
            LONDON);

    @Test
    void whatWaitsForTheirAnswerIsToldEvenIfNothingElseIs() {
        assertThat(week.of(KIT, MONDAY)).isEmpty();

        waiting = 3;

        assertThat(week.of(KIT, MONDAY)).get().extracting(Digest::waiting).isEqualTo(3);
    }

    @BeforeEach
    void aTeamOfSix() {
        directory.with(KIT);
        for (String id : List.of("p1", "p2", "p3", "p4", "p5")) {
            directory.with(People.withAliases(People.staff(id, "north"), "vle:" + id));
        }
        directory.with(People.withAliases(People.staff("far", "south"), "vle:far"));
    }

    @Test
    void whoWasGivenABadgeInTheWeekIsThereToBeThanked() {
        did("p1", "2026-11-18T09:00:00Z");
        assertThat(digest())
                .get()
                .satisfies(digest -> assertThat(digest.thank()).singleElement().satisfies(thank -> {
                    assertThat(thank.name()).isEqualTo(name("p1"));
                    assertThat(thank.badge()).isEqualTo("First Steps");
                    assertThat(thank.mechanism()).isEqualTo(Mechanism.INTERACTION);
                }));
    }

    @Test
    void neitherTheChampionNorAnotherTeamNorAnotherWeekIsInIt() {
        did("kit", "2026-11-18T09:00:00Z");
        did("far", "2026-11-18T09:00:00Z");
        now.set(Instant.parse("2026-11-15T23:59:59Z"));
        did("p1", "2026-11-15T09:00:00Z");
        now.set(Instant.parse("2026-11-23T00:00:00Z"));
        did("p2", "2026-11-22T09:00:00Z");
        assertThat(digest()).isEmpty();
    }

    @Test
    void whatAtLeastFivePeopleDidIsToldAsANumber() {
        List.of("p1", "p2", "p3", "p4", "p5").forEach(id -> did(id, "2026-11-17T09:00:00Z"));
        did("p1", "2026-11-16T00:00:00Z");
        assertThat(digest()).get().satisfies(digest -> assertThat(digest.activity())
                .singleElement()
                .satisfies(team -> assertThat(team.told()).isEqualTo(Map.of(Mechanism.INTERACTION, 6))));
    }

    @Test
    void whoIsNoChampionHasNoDigest() {
        did("p1", "2026-11-18T09:00:00Z");
        assertThat(week.of(People.staff("p2", "north"), MONDAY)).isEmpty();
    }

    private Optional<Digest> digest() {
        return week.of(KIT, MONDAY);
    }

    private String name(String id) {
        return directory.person(new PersonId(id)).orElseThrow().name();
    }

    private void did(String person, String at) {
        String detail = """
                {"id":"%s %s","person":"vle:%s","type":"tool.used","occurredAt":"%s","resource":{"id":"r"}}""".formatted(person, at, person, at);
        try {
            useCases.record()
                    .record(List.of(new Report(
                            "1", "learning.vle", Report.ACTION, new ObjectMapper().readTree(detail), clock.instant())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
