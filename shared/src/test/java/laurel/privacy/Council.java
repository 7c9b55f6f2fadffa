package laurel.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import laurel.action.ActionKey;
import laurel.action.Alias;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.closing.Candidate;
import laurel.closing.DynamoClosingStore;
import laurel.doubt.Doubt;
import laurel.doubt.DynamoDoubts;
import laurel.ledger.Ledger;
import laurel.ledger.Outcome;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.ledger.Rewrites;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.MessageId;
import laurel.mail.outcome.AddressDigest;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.mail.outcome.Suppression;
import laurel.organisation.AuditLine;
import laurel.organisation.DynamoAudit;
import laurel.organisation.DynamoLooks;
import laurel.organisation.Looks;
import laurel.organisation.NoteLooks;
import laurel.ownreport.DynamoOwnReports;
import laurel.ownreport.OwnReport;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoEverybody;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.preferences.DynamoPreferences;
import laurel.preferences.Preferences;
import laurel.progress.Engine;
import laurel.publication.DynamoPublications;
import laurel.settings.Settings;
import laurel.standard4.DynamoOwnNotes;
import laurel.stoplink.DynamoStopTokens;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import laurel.thanks.DynamoThankYous;
import laurel.thanks.ThankYou;
import laurel.wiring.HoldingModule;
import laurel.wiring.LedgerModule;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An organisation of its own in DynamoDB Local, with two people of whom every store holds something. */
final class Council {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final PersonId SAM = new PersonId("p-4711");
    static final PersonId ALEX = new PersonId("p-4712");
    static final PersonId ROBIN = new PersonId("p-4700");

    private static final ObjectMapper JSON = new ObjectMapper();

    final DynamoDbClient dynamo = LocalDynamo.client();
    final Settings settings = LocalDynamo.settings();
    final ScriptedClock clock = new ScriptedClock(NOW.toString());
    final Engine engine = new Engine(Scheme.of(CatalogueReader.shipped()), settings.timeZone());
    final Directory directory = LedgerModule.directory(dynamo, settings);
    final Ledger ledger = LedgerModule.ledger(dynamo, settings, engine);
    final ErasedRegister register = new InMemoryErasedRegister();
    final Erased erased = new RegisteredErased(new DynamoErased(dynamo, settings), register, clock);
    final Objections objections = new DynamoObjections(dynamo, settings);
    final Erasures erasures = new DynamoErasures(dynamo, settings);
    final DynamoAudit audit = new DynamoAudit(dynamo, settings);
    final ErasureDesk desk = new ErasureDesk(
            directory, erased, erasures, audit, new NoteLooks(new DynamoLooks(dynamo, settings), audit, clock), clock);
    private final Rewrites rewrites =
            LedgerModule.rewrites(ledger, LedgerModule.awards(dynamo, settings), directory, engine, clock);
    private PersonRecorder recorder = recorder(objections);
    private RecordActions record = recordActions(recorder);
    private int reports;

    /** Takes the people table and the organisation table back to before anybody was erased, as far as that is told in them. */
    void forgetWhoWasErased() {
        for (String table : List.of(settings.peopleTable(), settings.organisationTable())) {
            dynamo.scanPaginator(scan -> scan.tableName(table)
                            .filterExpression("begins_with(#key, :erased) OR begins_with(#key, :erasure)")
                            .expressionAttributeNames(Map.of("#key", "key"))
                            .expressionAttributeValues(Map.of(
                                    ":erased", AttributeValue.fromS(settings.organisation() + "|erased|"),
                                    ":erasure", AttributeValue.fromS(settings.organisation() + "|erasure|"))))
                    .items()
                    .forEach(item ->
                            dynamo.deleteItem(delete -> delete.tableName(table).key(Map.of("key", item.get("key")))));
        }
    }

    /** Lets time pass. */
    void later(Duration time) {
        clock.set(clock.instant().plus(time).toString());
    }

    /** Records from now on by other objections. */
    void recordWith(Objections others) {
        recorder = recorder(others);
        record = recordActions(recorder);
    }

    private PersonRecorder recorder(Objections by) {
        return LedgerModule.recorder(ledger, directory, engine, rewrites, by, clock);
    }

    private RecordActions recordActions(PersonRecorder by) {
        return LedgerModule.recordActions(
                engine,
                clock,
                directory,
                by,
                LedgerModule.waiting(ledger, by),
                ledger,
                rewrites,
                LedgerModule.heldEvents(dynamo, settings),
                erased);
    }

    PersonRecorder recorder() {
        return recorder;
    }

    Rewrites rewrites() {
        return rewrites;
    }

    /** Every holding that is bound, also one that is yet to come. */
    List<Holding> holdings() {
        Map<Class<?>, Object> given =
                Map.of(DynamoDbClient.class, dynamo, Settings.class, settings, Clock.class, clock);
        return Arrays.stream(HoldingModule.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Holding.class)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> made(method, given))
                .toList();
    }

    private static Holding made(Method method, Map<Class<?>, Object> given) {
        try {
            method.setAccessible(true);
            Object[] arguments =
                    Arrays.stream(method.getParameterTypes()).map(given::get).toArray();
            return (Holding) method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " can't be called", e);
        }
    }

    CarryOutErasures carryOut(List<Holding> holdings) {
        return new CarryOutErasures(
                erasures,
                desk,
                erased,
                holdings,
                new DynamoEverybody(dynamo, settings),
                new DynamoStrays(dynamo, settings),
                audit,
                clock);
    }

    /** Sam, whose manager is Robin and who is Alex's, with something in every store. */
    void fill() {
        person(ROBIN, "Robin Marsh", "robin@council.example", Role.LINK_OFFICER, null);
        person(SAM, "Sam Okafor", "sam@council.example", Role.STAFF, ROBIN);
        person(ALEX, "Alex Reed", "alex@council.example", Role.STAFF, SAM);
        report(SAM, "led-1", "discussion.led", "2026-11-02T10:00:00Z", "");
        report(SAM, "done-1", "resource.completed", "2026-11-03T10:00:00Z", ",\"resource\":{\"id\":\"r1\"}");
        report(ALEX, "shared-1", "resource.shared", "2026-11-04T10:00:00Z", withSam());
        send(
                "learning.vle",
                "{\"id\":\"odd\",\"person\":\"vle:p-4711\",\"type\":\"no.such.type\",\"occurredAt\":\"2026-11-02T10:00:00Z\"}");
        DynamoMailStore mail = new DynamoMailStore(dynamo, settings);
        mail.note(new MessageId(SAM, Kind.BADGE, "first-steps|once"), NOW, NOW);
        mail.claim(
                mail.correspondence(SAM),
                Kind.BADGE,
                List.of(new MessageId(SAM, Kind.BADGE, "first-steps|once")),
                NOW,
                NOW);
        new DynamoSuppressions(dynamo, settings)
                .add(new Suppression(AddressDigest.of("sam@council.example"), "bounce", NOW, "ses-1", SAM));
        new DynamoPreferences(dynamo, settings).save(SAM, Preferences.NONE);
        new DynamoStopTokens(dynamo, settings).of(SAM);
        new DynamoOwnNotes(dynamo, settings).note(SAM, new Period.RegistrationYear(2026), "form", NOW);
        new DynamoClosingStore(dynamo, settings)
                .add(new Candidate(SAM, new BadgeFor("super-user", new Period.RegistrationYear(2026)), NOW));
        audit.add(new AuditLine(NOW, ROBIN.value(), "void", "learning.vle/x", "Sam Okafor asked for it"));
        audit.add(new AuditLine(NOW, ROBIN.value(), "add", "laurel.correction/y " + SAM, "a phone call"));
        audit.add(new AuditLine(NOW, SAM.value(), "looked", ALEX.value(), null));
        desk.ask(SAM);
        fillWhatPeopleSay();
    }

    private void fillWhatPeopleSay() {
        new DynamoPublications(dynamo, settings).publish(SAM, new BadgeFor("first-steps", new Period.Once()));
        DynamoLooks looks = new DynamoLooks(dynamo, settings);
        looks.add(List.of(SAM, ALEX), new Looks.Look(NOW, ROBIN.value(), "quiet"));
        looks.add(List.of(ALEX), new Looks.Look(NOW, SAM.value(), "quiet"));
        new DynamoOwnReports(dynamo, settings, clock)
                .add(new OwnReport(
                        "own-1",
                        SAM,
                        "north",
                        "discussion.led",
                        NOW,
                        List.of(),
                        List.of(),
                        "Thursday forum",
                        "as Sam Okafor",
                        NOW,
                        null));
        new DynamoDoubts(dynamo, settings)
                .add(new Doubt(
                        SAM,
                        new ActionKey("learning.vle", "led-1"),
                        "Led a discussion",
                        NOW,
                        "It was Alex",
                        NOW,
                        null));
        DynamoThankYous thanks = new DynamoThankYous(dynamo, settings, clock);
        LocalDate today = LocalDate.ofInstant(NOW, settings.timeZone());
        thanks.keep(
                new ThankYou("thanks-1", SAM, ALEX, account(SAM), account(ALEX), "Thank you, says Sam Okafor", NOW),
                today,
                10);
        thanks.keep(
                new ThankYou("thanks-2", ALEX, SAM, account(ALEX), account(SAM), "Thank you, Sam Okafor", NOW),
                today,
                10);
    }

    private static Alias account(PersonId id) {
        return new Alias("vle:" + id);
    }

    static String withSam() {
        return ",\"resource\":{\"id\":\"r2\"},\"recipient\":\"mailto:sam@council.example\"";
    }

    Person person(PersonId id, String name, String email, Role role, @Nullable PersonId manager) {
        Set<Alias> aliases = Set.of(Alias.ofMail(email).orElseThrow(), new Alias("vle:" + id));
        Person person = new Person(
                id,
                name,
                email,
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "adults",
                role,
                aliases,
                Set.of(),
                null,
                null,
                null,
                null,
                manager == null ? null : manager.value(),
                null,
                0);
        new DynamoPersonWriter(dynamo, settings).write(null, person);
        aliases.forEach(alias -> new DynamoAliases(dynamo, settings).bind(alias, id));
        return person;
    }

    Outcome report(PersonId who, String id, String type, String at, String more) {
        return send(
                "learning.vle",
                "{\"id\":\"%s\",\"person\":\"vle:%s\",\"type\":\"%s\",\"occurredAt\":\"%s\"%s}"
                        .formatted(id, who, type, at, more));
    }

    Outcome send(String source, String detail) {
        try {
            String tag = "t" + reports++;
            var results = record.record(
                    List.of(new Report(tag, source, Report.ACTION, JSON.readTree(detail), clock.instant())));
            return ((RecordActions.Result.Settled) Objects.requireNonNull(results.get(tag))).outcome();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(detail, e);
        }
    }

    /** Everything that any table has of this organisation. */
    List<Map<String, AttributeValue>> everything() {
        List<Map<String, AttributeValue>> all = new ArrayList<>();
        Stream.of(
                        settings.actionsTable(),
                        settings.ledgerTable(),
                        settings.progressTable(),
                        settings.peopleTable(),
                        settings.organisationTable(),
                        settings.mailTable())
                .forEach(table -> dynamo.scanPaginator(scan -> scan.tableName(table)).items().stream()
                        .filter(item -> item.toString().contains(settings.organisation() + "|")
                                || item.toString().contains("|" + settings.organisation() + ")"))
                        .forEach(all::add));
        return all;
    }

    /** What of {@link #everything} names Sam in any way; a digest may have their number in it, but no hyphen before it. */
    List<Map<String, AttributeValue>> namesSam() {
        return everything().stream()
                .filter(item -> Stream.of("-4711", "sam@council", "Sam Okafor", AddressDigest.of("sam@council.example"))
                        .anyMatch(name -> item.toString().contains(name)))
                .toList();
    }
}
