package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Alias;
import laurel.action.Moment;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoDirectory;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.PersonWriter;
import laurel.people.Role;
import laurel.privacy.DynamoErased;
import laurel.privacy.DynamoObjections;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.progress.Engine;
import laurel.progress.Points;
import laurel.progress.YearProgress;
import laurel.reward.DynamoRewards;
import laurel.reward.Rewards;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An organisation of its own in DynamoDB Local, in which tests report actions and look at what came of them. */
final class World {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    final DynamoDbClient dynamo = LocalDynamo.client();
    final Settings settings;
    final Engine engine;
    final ScriptedClock clock = new ScriptedClock(NOW.toString());
    final Directory directory;
    final Ledger ledger;
    final Awards awards;
    final Earnings earnings;
    final PersonWriter people;
    final HeldEvents held;
    final Rewrites rewrites;
    final Waiting waiting;
    final RecordActions record;
    final Rewards rewards;
    final Decide decide;
    final Erased erased;
    final Objections objections;
    private int tags;

    World() {
        this(Scheme.of(CatalogueReader.shipped()));
    }

    World(Scheme scheme) {
        this(scheme, LocalDynamo.settings());
    }

    /** The same organisation as somebody sees it who works by another scheme. */
    World by(Scheme other) {
        return new World(other, settings);
    }

    private World(Scheme scheme, Settings settings) {
        this.settings = settings;
        directory = new DynamoDirectory(dynamo, settings);
        erased = new DynamoErased(dynamo, settings);
        objections = new DynamoObjections(dynamo, settings);
        awards = new DynamoAwards(dynamo, settings);
        held = new DynamoHeldEvents(dynamo, settings);
        engine = new Engine(scheme, ZoneId.of("Europe/London"));
        ledger = new DynamoLedger(dynamo, settings, engine);
        earnings = new Earnings(ledger, directory, engine);
        rewrites = new Rewrites(ledger, awards, directory, engine, clock);
        people = new TeamMoves(new DynamoPersonWriter(dynamo, settings), ledger, rewrites, engine, clock);
        waiting = new Waiting(ledger, recorder(ledger));
        record = recording(ledger);
        rewards = new DynamoRewards(dynamo, settings);
        decide = new Decide(ledger, directory, engine, rewrites, rewards, clock);
    }

    /** Recording through another ledger, which may be one that lets something go wrong. */
    RecordActions recording(Ledger through) {
        PersonRecorder recorder = recorder(through);
        return new RecordActions(
                new Screening(engine, clock),
                directory,
                through,
                recorder,
                new Waiting(through, recorder),
                new Voids(through, new Rewrites(through, awards, directory, engine, clock), clock),
                held,
                erased);
    }

    private PersonRecorder recorder(Ledger through) {
        return new PersonRecorder(
                through,
                engine,
                new YearDrafts(through, directory, engine, clock),
                new Rewrites(through, awards, directory, engine, clock),
                objections);
    }

    /** Somebody in team "north" whom the alias {@code vle:ID} leads to. */
    PersonId person(String id) {
        Alias alias = new Alias("vle:" + id);
        PersonId person = new PersonId(id);
        Person profile = new Person(
                person,
                "Person " + id,
                null,
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "adults",
                Role.STAFF,
                Set.of(alias),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
        people.write(null, profile);
        new DynamoAliases(dynamo, settings).bind(alias, person);
        return person;
    }

    /** Reports an action of the learning platform with the alias {@code vle:PERSON}. */
    Report action(String id, String person, String type, String at, String more) {
        return report("learning.vle", Report.ACTION, """
                {"id":"%s","person":"vle:%s","type":"%s","occurredAt":"%s"%s}""".formatted(id, person, type, at, more));
    }

    Report voided(String id) {
        return report("learning.vle", Report.VOID, "{\"id\":\"%s\"}".formatted(id));
    }

    Report report(String source, String detailType, String detail) {
        try {
            return new Report("tag-" + tags++, source, detailType, JSON.readTree(detail), NOW);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(detail, e);
        }
    }

    /** Records one batch and returns what became of each report, in its order. */
    List<Outcome> record(Report... batch) {
        Map<String, RecordActions.Result> results = record.record(List.of(batch));
        return List.of(batch).stream()
                .map(report -> results.get(report.tag()))
                .map(World::outcome)
                .toList();
    }

    private static Outcome outcome(RecordActions.Result result) {
        if (result instanceof RecordActions.Result.Failed failed) {
            throw failed.why();
        }
        return ((RecordActions.Result.Settled) result).outcome();
    }

    Points points(PersonId person) {
        return Points.sum(
                ledger.years(person).stream().map(YearProgress::points).toList());
    }

    /** All that follows from the ledger, without the versions, which count writes. */
    Map<String, Object> progress(PersonId person) {
        Map<String, Object> all = new TreeMap<>();
        for (YearProgress year : ledger.years(person)) {
            if (year.actions() > 0) {
                all.put(year.year().id(), year.withVersion(0));
                ledger.months(person, year.year()).stream()
                        .filter(month -> month.actions() > 0)
                        .forEach(month -> all.put(month.month().toString(), month.withVersion(0)));
            }
        }
        all.put("once", ledger.onceBadges(person).held());
        List<Award> standing = awards.of(person);
        List<Earnings.Earned> earned = earnings.of(person, standing);
        assertThat(earned).as("awards that the ledger bears out").hasSameSizeAs(standing);
        all.put(
                "awards",
                earned.stream()
                        .map(e -> e.award().badge() + " " + e.award().period().id() + " " + by(e))
                        .collect(Collectors.toCollection(TreeSet::new)));
        return all;
    }

    private static String by(Earnings.Earned earned) {
        return earned.by() == null ? "decided" : Moment.of(earned.by()).toString();
    }

    Set<String> badges(PersonId person) {
        return awards.of(person).stream().map(Award::badge).collect(Collectors.toCollection(HashSet::new));
    }
}
