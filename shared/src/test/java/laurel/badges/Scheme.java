package laurel.badges;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import laurel.ledger.WhatCounted;
import laurel.organisation.InMemoryTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ReadUnits;
import laurel.wiring.LedgerModule;
import org.jspecify.annotations.Nullable;
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
    private final ViewBadges viewBadges;
    private final ViewAward viewAward;
    private final ViewHistory viewHistory;
    private final ViewPoints viewPoints;

    /** Counts what is read to show something, of what nothing else reads. */
    final ReadUnits reads = new ReadUnits(dynamo);

    Scheme() {
        HeldEvents held = LedgerModule.heldEvents(dynamo, settings);
        Rewrites rewrites = LedgerModule.rewrites(ledger, awards, directory, engine, clock);
        PersonRecorder recorder = LedgerModule.recorder(ledger, directory, engine, rewrites, Objections.NONE, clock);
        Waiting waiting = LedgerModule.waiting(ledger, recorder);
        record = LedgerModule.recordActions(
                engine, clock, directory, recorder, waiting, ledger, rewrites, held, Erased.NOBODY);
        Ledger counted = LedgerModule.ledger(reads, settings, engine);
        Awards countedAwards = LedgerModule.awards(reads, settings);
        viewBadges = new ViewBadges(counted, countedAwards, teams, engine, clock);
        viewAward = new ViewAward(countedAwards, new WhatCounted(counted, engine, settings.timeZone()), engine);
        viewHistory = new ViewHistory(counted, engine, settings.timeZone());
        viewPoints = new ViewPoints(counted, engine, clock);
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

    /** Records many reports at once, each as {@link #did} words it. */
    void did(Person person, List<String> reports) {
        List<Report> all = new ArrayList<>();
        for (String each : reports) {
            all.add(new Report(
                    "tag-" + all.size(), "learning.vle", Report.ACTION, json(each.formatted(person.id())), NOW));
        }
        record.record(all).values().forEach(result -> {
            if (result instanceof RecordActions.Result.Failed failed) {
                throw failed.why();
            }
        });
    }

    /** Takes back what somebody did. */
    void voided(String id) {
        report(Report.VOID, "{\"id\":\"%s\"}".formatted(id));
    }

    private void report(String detailType, String detail) {
        Report report = new Report("tag", "learning.vle", detailType, json(detail), NOW);
        if (record.record(List.of(report)).get("tag") instanceof RecordActions.Result.Failed failed) {
            throw failed.why();
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** What somebody sees of themselves once the organisation is live. */
    MyBadges seenBy(Person person) {
        return ((ViewBadges.Shown) view(person, LIVE)).badges();
    }

    ViewBadges.Result view(Person person, OrganisationState state) {
        return viewBadges.view(person, viewer(person), state);
    }

    /** A page of somebody's history, as an address asks for it. */
    ViewHistory.Result history(Person person, ViewHistory.Asked asked) {
        return viewHistory.view(person, viewer(person), new Access(LIVE), asked);
    }

    ViewHistory.Result history(Person person, Access access) {
        return viewHistory.view(person, viewer(person), access, new ViewHistory.Asked(null, null, null));
    }

    /** The first page of somebody's history. */
    List<History.Did> history(Person person) {
        return ((ViewHistory.Shown) history(person, new ViewHistory.Asked(null, null, null)))
                .history()
                .actions();
    }

    /** Somebody's points of a year, as an address asks for them. */
    ViewPoints.Result points(Person person, @Nullable String year) {
        return viewPoints.view(person, viewer(person), new Access(LIVE), year);
    }

    /** A badge of somebody's with what brought it. */
    ViewAward.Result award(Person person, String badge, String period) {
        return viewAward.view(person, viewer(person), new Access(LIVE), badge, period);
    }

    /** Who somebody is told that they are. */
    ViewProfile.Profile profile(Person person, OrganisationState state) {
        return new ViewProfile(teams, clock).of(person, viewer(person), state);
    }

    private Viewer viewer(Person person) {
        return Viewer.of(person, LocalDate.ofInstant(NOW, settings.timeZone()));
    }
}
