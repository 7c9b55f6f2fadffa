package laurel.badges;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import laurel.action.Alias;
import laurel.award.Awards;
import laurel.ledger.HeldEvents;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.ledger.Rewrites;
import laurel.ledger.Waiting;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.wiring.LedgerModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The scheme that ships, for an organisation of its own, with what people see of themselves. */
final class Scheme {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final OrganisationState LIVE = new OrganisationState.Live(Instant.EPOCH, "x", "x", "x");
    private static final ObjectMapper JSON = new ObjectMapper();

    final InMemoryTeams teams = new InMemoryTeams();
    private final DynamoDbClient dynamo = LocalDynamo.client();
    private final Settings settings = LocalDynamo.settings();
    private final Clock clock = Clock.fixed(NOW, settings.timeZone());
    private final Engine engine =
            LedgerModule.engine(LedgerModule.scheme(LedgerModule.schemeStore(dynamo, settings), clock), settings);
    private final Directory directory = LedgerModule.directory(dynamo, settings);
    private final Ledger ledger = LedgerModule.ledger(dynamo, settings, engine);
    private final Awards awards = LedgerModule.awards(dynamo, settings);
    private final RecordActions record;
    private final ViewBadges viewBadges =
            new ViewBadges(ledger, awards, LedgerModule.earnings(ledger, directory, engine), teams, engine, clock);

    Scheme() {
        HeldEvents held = LedgerModule.heldEvents(dynamo, settings);
        Rewrites rewrites = LedgerModule.rewrites(ledger, awards, directory, engine, clock);
        PersonRecorder recorder = LedgerModule.recorder(ledger, directory, engine, rewrites, clock);
        Waiting waiting = LedgerModule.waiting(ledger, recorder);
        record = LedgerModule.recordActions(engine, clock, directory, recorder, waiting, ledger, rewrites, held);
    }

    /** Imports somebody whom the alias {@code vle:ID} leads to. */
    Person with(Person person) {
        Person known = People.withAliases(person, "vle:" + person.id());
        new DynamoPersonWriter(dynamo, settings).write(null, known);
        known.aliases().forEach(alias -> new DynamoAliases(dynamo, settings).bind(alias, known.id()));
        return known;
    }

    /** Records what somebody did, with more JSON members if any. */
    void did(String id, Person person, String type, String at, String more) {
        Alias alias = new Alias("vle:" + person.id());
        report(Report.ACTION, """
                {"id":"%s","person":"%s","type":"%s","occurredAt":"%s"%s}""".formatted(id, alias, type, at, more));
    }

    /** Takes back what somebody did. */
    void voided(String id) {
        report(Report.VOID, "{\"id\":\"%s\"}".formatted(id));
    }

    private void report(String detailType, String detail) {
        try {
            Report report = new Report("tag", "learning.vle", detailType, JSON.readTree(detail), NOW);
            if (record.record(List.of(report)).get("tag") instanceof RecordActions.Result.Failed failed) {
                throw failed.why();
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(detail, e);
        }
    }

    /** What somebody sees of themselves once the organisation is live. */
    MyBadges seenBy(Person person) {
        return ((ViewBadges.Shown) view(person, LIVE)).badges();
    }

    ViewBadges.Result view(Person person, OrganisationState state) {
        return viewBadges.view(person, viewer(person), state);
    }

    /** Who somebody is told that they are. */
    ViewProfile.Profile profile(Person person, OrganisationState state) {
        return new ViewProfile(teams, clock).of(person, viewer(person), state);
    }

    private Viewer viewer(Person person) {
        return Viewer.of(person, LocalDate.ofInstant(NOW, settings.timeZone()));
    }
}
