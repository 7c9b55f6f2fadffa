package laurel.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import laurel.action.Alias;
import laurel.award.Awards;
import laurel.board.DynamoBoards;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.SchemeStore;
import laurel.ledger.HeldEvents;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.ledger.Rewrites;
import laurel.ledger.Waiting;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPeopleList;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.wiring.LedgerModule;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An organisation of its own in DynamoDB Local, that is live, with a link officer and campaigns. */
final class CampaignWorld {
    static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final ObjectMapper JSON = new ObjectMapper();

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T09:00:00Z"));
    final DynamoDbClient dynamo = LocalDynamo.client();
    final Settings settings = LocalDynamo.settings();
    final Clock clock = ((InstantSource) now::get).withZone(settings.timeZone());
    final InMemoryTeams teams = new InMemoryTeams();
    final SchemeStore store = LedgerModule.schemeStore(dynamo, settings);
    final CurrentScheme scheme = LedgerModule.scheme(store, clock);
    final Engine engine = LedgerModule.engine(scheme, settings);
    final Directory directory = LedgerModule.directory(dynamo, settings);
    final Ledger ledger = LedgerModule.ledger(dynamo, settings, engine);
    final Awards awards = LedgerModule.awards(dynamo, settings);
    final CampaignRecords records = new DynamoCampaignRecords(dynamo, settings);
    final Audit audit = new DynamoAudit(dynamo, settings);
    final List<String> told = new ArrayList<>();
    final CountParticipation participation = new CountParticipation(
            new WhoWasActive(
                    teams, new DynamoBoards(dynamo, settings), new DynamoPeopleList(dynamo, settings, teams), clock),
            ledger,
            awards,
            engine,
            clock);
    final RunCampaigns run = new RunCampaigns(
            store,
            records,
            teams,
            new DynamoPeopleList(dynamo, settings, teams),
            (campaign, at) -> told.add(campaign.id() + " " + at),
            participation,
            audit,
            engine,
            clock);
    final ViewCampaign view = new ViewCampaign(
            records,
            new WorkOutOwnProgress(ledger, engine, settings.timeZone()),
            participation,
            new DynamoParticipationCache(dynamo, settings, clock),
            engine,
            clock);
    private final RecordActions record;
    private int actions;

    CampaignWorld() {
        teams.add(Set.of("north", "south"));
        HeldEvents held = LedgerModule.heldEvents(dynamo, settings);
        Rewrites rewrites = LedgerModule.rewrites(ledger, awards, directory, engine, clock);
        PersonRecorder recorder = LedgerModule.recorder(ledger, directory, engine, rewrites, Objections.NONE, clock);
        Waiting waiting = LedgerModule.waiting(ledger, recorder);
        record = LedgerModule.recordActions(
                engine, clock, directory, recorder, waiting, ledger, rewrites, held, Erased.NOBODY);
    }

    static JsonNode sent(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** The link officer wishes. */
    CampaignResult officer(RunCampaigns.Wish wish) {
        CampaignResult result =
                run.run(viewer(People.somebody("robin", "north", Role.LINK_OFFICER, Set.of())), LIVE, wish);
        scheme.fresh();
        return result;
    }

    CampaignResult create(Campaign campaign) {
        return officer(new RunCampaigns.Wish.Create(sent(Campaigns.json(campaign))));
    }

    Viewer viewer(Person person) {
        return Viewer.of(person, LocalDate.now(clock));
    }

    ViewCampaign.Result seenBy(Person person, @Nullable String team) {
        return view.view(person, viewer(person), LIVE, "week", team);
    }

    /** Imports somebody whom the alias {@code vle:ID} leads to. */
    Person with(Person person) {
        Person known = People.withAliases(person, "vle:" + person.id());
        new DynamoPersonWriter(dynamo, settings).write(null, known);
        known.aliases().forEach(alias -> new DynamoAliases(dynamo, settings).bind(alias, known.id()));
        return known;
    }

    /** Records what somebody did, with more JSON members if any. */
    void did(Person person, String type, String at, String more) {
        String detail = """
                {"id":"a%d","person":"%s","type":"%s","occurredAt":"%s"%s}""".formatted(actions++, new Alias("vle:" + person.id()), type, at, more);
        Report report = new Report("tag", "learning.vle", Report.ACTION, sent(detail), clock.instant());
        if (record.record(List.of(report)).get("tag") instanceof RecordActions.Result.Failed failed) {
            throw failed.why();
        }
    }

    void explored(Person person, String topic, String at) {
        did(person, "topic.explored", at, ",\"topics\":[\"" + topic + "\"]");
    }
}
