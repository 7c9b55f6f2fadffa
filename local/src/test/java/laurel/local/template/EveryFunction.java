package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.action.Alias;
import laurel.award.DynamoTeamAwards;
import laurel.award.TeamAward;
import laurel.campaign.Campaign;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.CurrentScheme;
import laurel.catalogue.Scheme;
import laurel.catalogue.SchemeStore;
import laurel.catalogue.StoredScheme;
import laurel.closing.Candidate;
import laurel.closing.DynamoClosingStore;
import laurel.ledger.Ledger;
import laurel.ledger.PersonRecorder;
import laurel.ledger.RecordActions;
import laurel.ledger.Report;
import laurel.ledger.Rewrites;
import laurel.local.api.Contract;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.ses.SesEndpoint;
import laurel.local.stack.Stack;
import laurel.local.stack.StackOptions;
import laurel.mail.AwardId;
import laurel.mail.Claim;
import laurel.mail.DynamoMailStore;
import laurel.mail.Kind;
import laurel.mail.MailStore;
import laurel.mail.MessageId;
import laurel.people.Directory;
import laurel.people.DynamoAliases;
import laurel.people.DynamoPersonWriter;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.period.Period;
import laurel.privacy.DynamoErased;
import laurel.privacy.Erased;
import laurel.privacy.Objections;
import laurel.privacy.Subject;
import laurel.progress.Engine;
import laurel.settings.Settings;
import laurel.stoplink.DynamoStopTokens;
import laurel.stoplink.StopLinks;
import laurel.wiring.LedgerModule;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Makes every function do all that it can do, on the stack of the template without what starts functions: each is
 * invoked here, so that it is known whose call is whose.
 */
final class EveryFunction implements AutoCloseable {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Pattern STARTS_FUNCTIONS = Pattern.compile(
            "Type: AWS::(Events::Rule|Lambda::EventSourceMapping|Lambda::Permission|Scheduler::Schedule)\n");

    private final Map<String, Set<String>> called = new TreeMap<>();
    private final Map<String, String> ids = new TreeMap<>();
    private final Contract contract = Contract.read();
    private final Stack stack;
    private final Settings settings;
    private final DynamoDbClient dynamo;
    private final S3Client s3;

    EveryFunction(Path data) throws IOException {
        StackOptions options = StackOptions.of(TemplateFile.ROOT)
                .withTemplate(Files.writeString(data.resolve("template.yaml"), templateWithoutTriggers()))
                .withData(data)
                .withAwsPort(0)
                .withClockAt(Optional.of(NOW));
        stack = Stack.start(options.withService(SesEndpoint.PATH, EveryFunction::ses));
        stack.template().tables().forEach(table -> ids.put(table.name(), table.id()));
        ids.put("laurel-imports", "ImportsBucket");
        ids.put("laurel-erased", "ErasedBucket");
        ids.put("laurel", "Bus");
        settings = Settings.of(Map.of(
                "AWS_ENDPOINT_URL", stack.awsEndpoint().toString(),
                "LAUREL_CLOCK_SHIFT", options.clockShift().toString()));
        dynamo = client(DynamoDbClient.builder()).build();
        s3 = client(S3Client.builder()).forcePathStyle(true).build();
    }

    /** The resources whose head says that they start functions, left out. */
    private static String templateWithoutTriggers() {
        return Arrays.stream(TemplateFile.text("template.yaml").split("(?m)^(?=  \\w+:$)"))
                .filter(resource -> !STARTS_FUNCTIONS.matcher(resource).find())
                .collect(Collectors.joining());
    }

    /** SES that refuses letters to a refused address. */
    private static Response ses(Request request) {
        ObjectNode answer = TemplateFile.JSON.createObjectNode();
        return request.text().contains("refused")
                ? Response.json(400, answer.put("message", "no")).with("x-amzn-errortype", "MessageRejected")
                : Response.json(200, answer.put("MessageId", "1"));
    }

    /** What each function called meanwhile, as {@link Grants} writes it. */
    Map<String, Set<String>> use() throws IOException {
        giveBadgesThatStay();
        importPeople("""
                person_id,name,email,team,role,aliases
                p1,Sam,sam@council.example,north,staff,vle:1
                p2,Ali,ali@council.example,north,staff,vle:2
                p3,Kit,refused3@council.example,north,staff,vle:3
                p4,Joy,joy@council.example,south,link-officer,vle:4
                p5,Lee,refused5@council.example,south,staff,vle:5
                p6,Max,max@council.example,north,staff,vle:6
                p7,Amy,amy@council.example,north,staff,vle:7
                p8,Eve,eve@council.example,north,staff,vle:8
                p9,Ivy,ivy@council.example,north,staff,vle:9
                p0,Una,una@council.example,north,staff,vle:0
                """);
        recordActions();
        managePeople("GET /api/organisation", "", "");
        managePeople("POST /api/organisation/live", "", "{\"assessment\":\"none\",\"consultation\":\"none\"}");
        announce();
        mail();
        for (String part : List.of("", "-profile", "-award", "-history", "-points")) {
            answered(invoke("ViewBadgesFunction", signedIn("view-badges" + part, "sam@council.example")));
        }
        ObjectNode ofYear = signedIn("view-badges-award", "sam@council.example");
        ofYear.putObject("pathParameters").put("badge", "bronze").put("period", "2026");
        answered(invoke("ViewBadgesFunction", ofYear));
        publish();
        boards();
        // What is stored of these follows from another scheme, by which they had what they would not have now.
        outdated("p1");
        outdated("p4");
        record(did("20", "vle:4", "discussion.led", ""));
        // Sam moves with a year behind them, and turns out to have shared with themselves. Max moves without a year,
        // and
        // what waited is theirs.
        importPeople("""
                person_id,name,email,team,role,aliases
                p1,Sam,sam@council.example,south,staff,vle:1 vle:self
                p6,Max,max@council.example,south,staff,vle:6 vle:waits
                p8,Pat,pat@council.example,south,staff,vle:8
                """);
        record(did("more", "vle:7", "discussion.led", ""));
        people();
        quiet();
        reach();
        decide();
        correct();
        reports();
        thanks();
        campaigns();
        renewal();
        preferences();
        imports();
        invoke("ImportPeopleFunction", TemplateFile.sample("import-people-resume"));
        planned();
        hear();
        invoke("KeepFailedFunction", TemplateFile.sample("keep-failed"));
        held();
        invoke("ReviewHeldFunction", TemplateFile.sample("review-held-list"));
        invoke("ReviewHeldFunction", TemplateFile.sample("review-held-send-again"));
        privacy();
        changeTheScheme();
        return called;
    }

    private void changeTheScheme() throws IOException {
        SchemeStore schemes = LedgerModule.schemeStore(dynamo, settings);
        StoredScheme now = schemes.read();
        schemes.replace(new StoredScheme(
                now.revision() + 1, now.published(), now.campaigns(), Map.of(2026, new Scheme.Edition(99, true))));
        // A badge that nothing bears out is withdrawn by a repair, and one of another scheme's is kept.
        item("p5", "award|gold|2026", "gold");
        outdated("p4");
        ObjectNode repair = signedIn("manage-catalogue-rebuild", "joy@council.example");
        invoke("ManageCatalogueFunction", repair.put("body", "{\"everything\":true}"));
        invoke("RebuildProgressFunction", TemplateFile.sample("rebuild-progress"));
        invoke("SimulateCatalogueFunction", signedIn("simulate-catalogue", "joy@council.example"));
        for (String sample : List.of("list", "version", "publish", "rebuild", "rebuild-seen")) {
            invoke("ManageCatalogueFunction", signedIn("manage-catalogue-" + sample, "joy@council.example"));
        }
    }

    /** The year 2026 of somebody, as another scheme left it. */
    private void outdated(String person) {
        item(person, "award|silver|2026", "silver");
        dynamo.updateItem(update -> update.tableName(settings.progressTable())
                .key(Map.of(
                        "person", AttributeValue.fromS("council|" + person),
                        "item", AttributeValue.fromS("year|2026")))
                .updateExpression("SET stamp = :other")
                .expressionAttributeValues(Map.of(":other", AttributeValue.fromS("0/another"))));
    }

    private void item(String person, String item, String badge) {
        dynamo.putItem(put -> put.tableName(settings.progressTable())
                .item(Map.of(
                        "person", AttributeValue.fromS("council|" + person),
                        "item", AttributeValue.fromS(item),
                        "badge", AttributeValue.fromS(badge),
                        "period", AttributeValue.fromS("2026"),
                        "state", AttributeValue.fromS("standing"),
                        "foundAt", AttributeValue.fromS(NOW.toString()),
                        "catalogue", AttributeValue.fromN("1"))));
    }

    /** About the quarter that closed before: Sam is confirmed over a year stored under another scheme, and Ivy put forward. */
    private void decide() throws IOException {
        String[] types = {"discussion.led", "session.attended", "reflection.recorded"};
        for (int week = 0; week < 8; week++) {
            LocalDate day = LocalDate.of(2026, 6, 2).plusWeeks(week);
            record(message("Engagement Action", """
                    {"id":"w%d","person":"vle:1","type":"%s","occurredAt":"%sT09:00:00Z"}""".formatted(week, types[week % 3], day)));
        }
        invoke("ClosePeriodFunction", TemplateFile.sample("close-period"));
        manageAwards("GET /api/candidates", Map.of(), "");
        manageAwards("PUT /api/rewards/stock", Map.of(), """
                {"period":"2026-Q3","reward":"a goody bag","stock":3}""");
        outdated("p1");
        Map<String, String> sam = Map.of("badge", "super-user", "period", "2026-Q3", "person", "p1");
        manageAwards("POST /api/candidates/{badge}/{period}/{person}", sam, """
                {"decision":"confirm","reason":"eight weeks"}""");
        manageAwards("GET /api/rewards", Map.of(), "");
        manageAwards("POST /api/rewards/{id}/state", Map.of("id", "super-user~2026-Q3~p1"), """
                {"state":"prepared"}""");
        manageAwards("DELETE /api/candidates/{badge}/{period}/{person}", sam, """
                {"reason":"the wrong Sam"}""");
        manageAwards("POST /api/nominations", Map.of(), """
                {"person":"p9","badge":"champions-thanks","reason":"kind"}""");
    }

    /** Kit loses their only action of all, and Una is given her first. */
    private void correct() throws IOException {
        api("CorrectActionsFunction", "POST /api/corrections/void", Map.of(), """
                {"source":"learning.vle","id":"8","reason":"as Kit told us"}""");
        api("CorrectActionsFunction", "POST /api/corrections/actions", Map.of(), """
                {"key":"k1","person":"p0","type":"session.attended","occurredAt":"%s","reason":"was left out"}""".formatted(NOW.minusSeconds(3600)));
        api("CorrectActionsFunction", "GET /api/audit", Map.of(), "");
        ObjectNode doubts = signedIn("manage-awards", "sam@council.example");
        doubts.put("routeKey", "POST /api/me/doubts").put("body", """
                {"source":"learning.vle","id":"w0","note":"it was Joy"}""");
        answered(invoke("CorrectActionsFunction", doubts));
        String doubt = api("CorrectActionsFunction", "GET /api/doubts", Map.of(), "")
                .at("/doubts/0/doubt")
                .asText();
        api("CorrectActionsFunction", "POST /api/doubts/{id}/answer", Map.of("id", doubt), """
                {"decision":"declined","reason":"it was you"}""");
    }

    /** Kay, who has done nothing yet, Ali, who has, and Lee, whose year follows from another scheme, report; Joy answers. */
    private void reports() throws IOException {
        importPeople("""
                person_id,name,email,team,role,aliases
                pk,Kay,kay@council.example,north,staff,vle:k
                """);
        Map<String, String> ids = new TreeMap<>();
        for (String name : List.of("kay", "ali", "refused5", "max")) {
            ObjectNode event = signedIn("report-actions", name + "@council.example");
            JsonNode answer = invoke("ReportActionsFunction", event);
            answered(answer);
            ids.put(
                    name,
                    TemplateFile.JSON
                            .readTree(answer.path("body").asText())
                            .path("id")
                            .asText());
        }
        outdated("p5");
        api("ReportActionsFunction", "GET /api/reports", Map.of(), "");
        for (String name : List.of("kay", "ali", "refused5")) {
            api("ReportActionsFunction", "POST /api/reports/{id}/decision", Map.of("id", ids.get(name)), """
                    {"decision":"yes"}""");
        }
        api("ReportActionsFunction", "POST /api/reports/{id}/decision", Map.of("id", ids.get("max")), """
                {"decision":"no","reason":"is on the list of the session"}""");
        invoke("ReportActionsFunction", signedIn("report-actions-list", "max@council.example"));
    }

    /** Joy looks for a colleague and whom to thank, and thanks. */
    private void thanks() throws IOException {
        String joy = "joy@council.example";
        ObjectNode thank = signedIn("thank-colleagues", joy);
        answered(invoke(
                "ThankColleaguesFunction",
                thank.put("body", "{\"key\":\"thanks-1\",\"to\":\"p1\",\"words\":\"Thank you.\"}")));
        answered(invoke("ThankColleaguesFunction", signedIn("thank-colleagues-find", joy)));
        api("ThankColleaguesFunction", "GET /api/me/thanks", Map.of(), "");
        api("ThankColleaguesFunction", "GET /api/boards/{team}/to-thank", Map.of("team", "north"), "");
        api("ThankColleaguesFunction", "GET /api/boards/{team}/to-thank", Map.of("team", "south"), "");
    }

    /** A people file and the list of a session, from the first look to what came of them. */
    private void imports() throws IOException {
        Map<String, String> id = upload("people", """
                person_id,name,email,team
                p1,Sam,sam@council.example,south
                """);
        api("ManageImportsFunction", "GET /api/imports/{id}/changes", id, "");
        api("ManageImportsFunction", "POST /api/imports/{id}/apply", id, "");
        api("ManageImportsFunction", "GET /api/imports/{id}", id, "");
        String list = """
                {"title":"Fathers","day":"%s","list":"ali@council.example\\nNoor","matches":{}}""".formatted(LocalDate.ofInstant(NOW, ZoneOffset.UTC));
        api("ManageImportsFunction", "POST /api/attendance/preview", Map.of(), list);
        JsonNode begun = api("ManageImportsFunction", "POST /api/attendance", Map.of(), list);
        plan(begun.path("id").asText());
        exports();
    }

    /** Two exports of one source: the second names somebody who was nobody's and does not repeat what the first had. */
    private void exports() throws IOException {
        for (String title : List.of("Guide", "Another guide")) {
            Map<String, String> id =
                    upload("usage", "Email,Title,Date\nsomebody@else.example," + title + ",2026-10-03\n");
            String wish = """
                    {"source":"Portal","columns":{"address":"Email","title":"Title","day":"Date"},
                     "matches":{"mailto:somebody@else.example":"p9"}}""";
            api("ManageImportsFunction", "GET /api/imports/{id}/columns", id, "");
            api("ManageImportsFunction", "POST /api/imports/{id}/rows", id, wish);
            api("ManageImportsFunction", "POST /api/imports/{id}/apply", id, wish);
            plan(id.getOrDefault("id", ""));
        }
    }

    private Map<String, String> upload(String kind, String content) throws IOException {
        JsonNode begun = api("ManageImportsFunction", "POST /api/imports", Map.of(), "{\"kind\":\"" + kind + "\"}");
        String id = begun.path("id").asText();
        api("ManageImportsFunction", "PUT /api/imports/{id}/parts/{part}", Map.of("id", id, "part", "1"), content);
        return Map.of("id", id);
    }

    /** The plan of an upload is there. */
    private void plan(String id) throws IOException {
        ObjectNode event = TemplateFile.sample("import-people-plan").deepCopy();
        event.withObject("/detail/object").put("key", "imports/council." + id + ".plan.json");
        invoke("ImportPeopleFunction", event);
    }

    /** Lou is added, and changed as the file changes people: with and without a year behind her, and with what waited. */
    private void people() throws IOException {
        managePeople("GET /api/people", "", "");
        managePeople("GET /api/teams", "", "");
        managePeople("GET /api/people/{id}", "p9", "");
        record(did("lou-1", "vle:lou", "discussion.led", ""), did("lou-2", "vle:lou-too", "discussion.led", ""));
        managePeople("POST /api/people", "", "{\"id\":\"lou\",\"name\":\"Lou\",\"team\":\"west\"}");
        managePeople("PATCH /api/people/{id}", "lou", "{\"version\":1,\"team\":\"north\"}");
        managePeople("PATCH /api/people/{id}", "lou", "{\"version\":2,\"aliases\":[\"vle:lou\"]}");
        managePeople("PATCH /api/people/{id}", "lou", "{\"version\":3,\"team\":\"south\"}");
        outdated("lou");
        managePeople(
                "PATCH /api/people/{id}", "lou", "{\"version\":4,\"team\":\"north\",\"aliases\":[\"vle:lou-too\"]}");
    }

    /** How many people did something, in all the ways in which it is told. */
    private void reach() throws IOException {
        api("ViewReachFunction", "GET /api/reach", Map.of(), "");
        api("ViewReachFunction", "GET /api/trends", Map.of(), "");
        api("ViewReachFunction", "GET /api/boards/{team}/activity", Map.of("team", "north"), "");
    }

    /** Of Quin nothing was heard since summer, and she was written to about it once. */
    private void quiet() throws IOException {
        importPeople("""
                person_id,name,email,team,role,aliases
                quin,Quin,quin@council.example,west,staff,vle:quin
                """);
        record(message("Engagement Action", """
                {"id":"quin-1","person":"vle:quin","type":"discussion.led","occurredAt":"2026-06-01T09:00:00Z"}"""));
        ObjectNode quiet = signedIn("view-quiet", "joy@council.example");
        JsonNode answer = invoke("ViewQuietFunction", quiet);
        if (!answer.path("body").asText().contains("quin")) {
            throw new IllegalStateException("Quin is not among the quiet: " + answer);
        }
        answered(invoke("ViewQuietFunction", signedIn("view-quiet-looked", "quin@council.example")));
    }

    /** One of an unknown type is looked at, sent again, and is still wrong; then it is dismissed. */
    private void held() throws IOException {
        JsonNode list = invoke("ManageHeldFunction", signedIn("manage-held", "joy@council.example"));
        JsonNode first = TemplateFile.JSON.readTree(list.path("body").asText()).at("/held/0/key");
        String keys = TemplateFile.JSON
                .createObjectNode()
                .set("keys", TemplateFile.JSON.createArrayNode().add(first))
                .toString();
        api("ManageHeldFunction", "POST /api/held/send-again", Map.of(), keys);
        api(
                "ManageHeldFunction",
                "POST /api/held/dismiss",
                Map.of(),
                keys.replaceFirst("\\{", "{\"reason\":\"a test\","));
    }

    private void managePeople(String route, String id, String body) throws IOException {
        api("ManagePeopleFunction", route, Map.of("id", id), body);
    }

    private void manageAwards(String route, Map<String, String> path, String body) throws IOException {
        api("ManageAwardsFunction", route, path, body);
    }

    private JsonNode api(String function, String route, Map<String, String> path, String body) throws IOException {
        ObjectNode event = signedIn("manage-awards", "joy@council.example");
        event.put("routeKey", route).put("body", body);
        event.putObject("queryStringParameters").put("period", "2026-Q3");
        ObjectNode parameters = event.putObject("pathParameters");
        path.forEach(parameters::put);
        JsonNode answer = invoke(function, event);
        if (answer.path("statusCode").asInt() / 100 != 2) {
            throw new IllegalStateException(route + ": " + answer);
        }
        return TemplateFile.JSON.readTree(answer.path("body").asText());
    }

    private void importPeople(String csv) throws IOException {
        ObjectNode event = TemplateFile.sample("import-people").deepCopy();
        String key = event.at("/detail/object/key").asText();
        s3.putObject(put -> put.bucket("laurel-imports").key(key), RequestBody.fromString(csv));
        invoke("ImportPeopleFunction", event);
    }

    private void recordActions() {
        // Fifty points together, so that Bronze goes when sharing turns out to have been with oneself.
        record(
                did("1", "vle:1", "discussion.led", ""),
                did("2", "vle:1", "discussion.led", ""),
                did("3", "vle:1", "discussion.led", ""),
                did("4", "vle:1", "discussion.joined", ""),
                did("5", "vle:1", "reflection.recorded", ""),
                did("6", "vle:1", "cpd.recorded", ""),
                did("7", "vle:1", "resource.shared", ",\"recipient\":\"vle:self\""));
        record(
                did("8", "vle:3", "discussion.led", ""),
                did("9", "vle:4", "discussion.led", ""),
                did("15", "vle:4", "feedback.incorporated", ""),
                did("16", "vle:4", "feedback.incorporated", ""),
                did("10", "vle:5", "discussion.led", ""),
                did("11", "vle:waits", "discussion.led", ""),
                did("12", "vle:late", "discussion.led", ""),
                did("13", "vle:1", "no-such.type", ""));
        // A person who has gained an alias, and not yet what waited under it: an import that was cut short.
        new DynamoAliases(dynamo, settings).bind(new Alias("vle:late"), new PersonId("p4"));
        record(did("12", "vle:late", "discussion.led", ""));
        // Taken back, the only action of its person: First Steps goes with it.
        record(did("14", "vle:2", "discussion.led", ""));
        record(message("Engagement Action Voided", "{\"id\":\"14\"}"));
    }

    private static JsonNode did(String id, String person, String type, String more) {
        return message("Engagement Action", """
                {"id":"%s","person":"%s","type":"%s","occurredAt":"%s"%s}""".formatted(id, person, type, NOW.minusSeconds(3600), more));
    }

    private static ObjectNode message(String type, String detail) {
        return TemplateFile.JSON
                .createObjectNode()
                .put("messageId", type + detail)
                .put("body", """
                        {"source":"learning.vle","detail-type":"%s","time":"%s","detail":%s}""".formatted(type, NOW, detail));
    }

    private void record(JsonNode... messages) {
        JsonNode answer = invoke("RecordActionFunction", records(Arrays.asList(messages)));
        if (!answer.path("batchItemFailures").isEmpty()) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static ObjectNode records(Iterable<? extends JsonNode> all) {
        ObjectNode batch = TemplateFile.JSON.createObjectNode();
        ArrayNode records = batch.putArray("Records");
        all.forEach(records::add);
        return batch;
    }

    private void announce() throws IOException {
        new DynamoTeamAwards(dynamo, settings)
                .give(new TeamAward("north", "x", "X", new Period.Quarter(2026, 3), NOW.minusSeconds(600), 1));
        for (String table : Set.of("laurel-actions", "laurel-progress")) {
            invoke(
                    "AnnounceFunction",
                    records(dynamo.scan(scan -> scan.tableName(table)).items().stream()
                            .map(EveryFunction::streamed)
                            .toList()));
        }
        invoke("AnnounceFunction", TemplateFile.sample("announce-sweep"));
    }

    private static JsonNode streamed(Map<String, AttributeValue> item) {
        ObjectNode record = TemplateFile.JSON.createObjectNode();
        ObjectNode image =
                record.putObject("dynamodb").put("SequenceNumber", "1").putObject("NewImage");
        item.forEach((name, value) -> {
            if (value.s() != null) {
                image.putObject(name).put("S", value.s());
            } else if (value.n() != null) {
                image.putObject(name).put("N", value.n());
            }
        });
        return record;
    }

    private void mail() throws IOException {
        for (String person : Set.of("p1", "p3")) {
            ObjectNode event = TemplateFile.sample("recognise").deepCopy();
            event.withObject("/detail").put("person", person).put("foundAt", NOW.toString());
            invoke("RecogniseFunction", event);
            event.withObject("/detail").put("badge", "bronze").put("period", "2026");
            invoke("RecogniseFunction", event);
        }
        AwardId ofYear = new AwardId(new PersonId("p4"), "listening-to-experience", "2026");
        new DynamoMailStore(dynamo, settings).note(ofYear.message(), NOW, NOW);
        for (String person : Set.of("p4", "p5")) {
            AwardId award = new AwardId(new PersonId(person), "first-steps", "once");
            new DynamoMailStore(dynamo, settings).note(award.message(), NOW, NOW);
        }
        invoke("ReleaseMailFunction", TemplateFile.sample("release-mail"));
    }

    /** SES tells that an e-mail left whose function died before it could write so. */
    private void hear() throws IOException {
        MailStore mail = new DynamoMailStore(dynamo, settings);
        MessageId award = new AwardId(new PersonId("p9"), "silver", "2026").message();
        mail.note(award, NOW, NOW);
        Claim claim = mail.claim(mail.correspondence(award.person()), award.kind(), List.of(award), NOW, null)
                .orElseThrow();
        String person = Base64.getUrlEncoder().withoutPadding().encodeToString("p9".getBytes(StandardCharsets.UTF_8));
        String event = TemplateFile.sample("mail-outcome")
                .toString()
                .replace("cDEwMDAy", person)
                .replace("0d1f7f3e-3c53-4b6c-a2a5-000000000009", claim.token());
        invoke("MailOutcomeFunction", (ObjectNode) TemplateFile.JSON.readTree(event));
    }

    private void publish() throws IOException {
        JsonNode published = invoke("PublishBadgeFunction", signedIn("publish-badge", "sam@council.example"));
        answered(published);
        ObjectNode show = TemplateFile.sample("show-badge").deepCopy();
        String address = TemplateFile.JSON
                .readTree(published.path("body").asText())
                .path("address")
                .asText();
        show.withObject("/pathParameters").put("token", address.replaceFirst(".*/", ""));
        answered(invoke("ShowBadgeFunction", show));
        for (String part : List.of("-look", "-take-back")) {
            answered(invoke("PublishBadgeFunction", signedIn("publish-badge" + part, "sam@council.example")));
        }
    }

    private void boards() throws IOException {
        ObjectNode event = signedIn("view-board", "joy@council.example");
        for (String team : Set.of("north", "organisation")) {
            event.withObject("/pathParameters").put("team", team);
            invoke("ViewBoardFunction", event);
        }
    }

    /** Two who have a campaign's badge as it is shortened: what works their years out anew notes that it stays. */
    private void giveBadgesThatStay() {
        SchemeStore store = LedgerModule.schemeStore(dynamo, settings);
        store.replace(new StoredScheme(1, List.of(), List.of(socialWorkWeek(24)), Map.of()));
        CurrentScheme scheme = LedgerModule.scheme(store, stack.clock());
        Engine engine = LedgerModule.engine(scheme, settings);
        Directory directory = LedgerModule.directory(dynamo, settings);
        Ledger ledger = LedgerModule.ledger(dynamo, settings, engine);
        Rewrites rewrites =
                LedgerModule.rewrites(ledger, LedgerModule.awards(dynamo, settings), directory, engine, stack.clock());
        PersonRecorder recorder =
                LedgerModule.recorder(ledger, directory, engine, rewrites, Objections.NONE, stack.clock());
        RecordActions record = LedgerModule.recordActions(
                engine,
                stack.clock(),
                directory,
                recorder,
                LedgerModule.waiting(ledger, recorder),
                ledger,
                rewrites,
                LedgerModule.heldEvents(dynamo, settings),
                Erased.NOBODY);
        for (String number : List.of("7", "8")) {
            new DynamoPersonWriter(dynamo, settings).write(null, person("p" + number));
            new DynamoAliases(dynamo, settings).bind(new Alias("vle:" + number), new PersonId("p" + number));
            record.record(List.of(
                    report("s" + number, number, "session.attended"),
                    report("r" + number, number, "reflection.recorded")));
        }
        store.replace(new StoredScheme(
                2, List.of(), List.of(socialWorkWeek(16)), Map.of(2026, new Scheme.Edition(1, false))));
    }

    private static Campaign socialWorkWeek(int lastDay) {
        return new Campaign(
                "shortened",
                "social-work-week",
                "Social Work Week",
                LocalDate.of(2026, 11, 16),
                LocalDate.of(2026, 11, lastDay),
                List.of(),
                Set.of(),
                0);
    }

    private static Person person(String id) {
        return new Person(
                new PersonId(id),
                "Pat",
                null,
                List.of(new Membership(LocalDate.EPOCH, "north")),
                "",
                Role.STAFF,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    private static Report report(String id, String number, String type) {
        try {
            JsonNode event = TemplateFile.JSON.readTree(
                    did(id, "vle:" + number, type, "").path("body").asText());
            return new Report(id, "learning.vle", Report.ACTION, event.path("detail"), NOW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joy, a link officer, took part in a campaign that is over, and years are to be worked out anew. */
    private void campaigns() throws IOException {
        record(message("Engagement Action", """
                {"id":"past","person":"vle:4","type":"session.attended","occurredAt":"2026-11-19T09:00:00Z"}"""));
        SchemeStore store = LedgerModule.schemeStore(dynamo, settings);
        StoredScheme now = store.read();
        store.replace(new StoredScheme(
                now.revision() + 1, now.published(), now.campaigns(), Map.of(2026, new Scheme.Edition(2, false))));
        campaign("POST /api/campaigns", "", days("past", "2026-11-16", "2026-11-20"));
        campaign("POST /api/campaigns", "", days("runs", "2026-11-16", "2026-11-24"));
        campaign("POST /api/campaigns", "", days("next", "2027-03-01", "2027-03-05"));
        campaign("PUT /api/campaigns/{id}", "next", days("next", "2027-03-01", "2027-03-04"));
        campaign("POST /api/campaigns/{id}/announcement", "next", "");
        campaign("GET /api/campaigns/{id}", "next", "");
        campaign("GET /api/campaigns", "", "");
        campaign("DELETE /api/campaigns/{id}", "next", "");
        campaign("POST /api/campaigns/{id}/close", "past", "");
        ObjectNode event = signedIn("view-campaign", "joy@council.example");
        event.withObject("/pathParameters").put("id", "runs");
        answered(invoke("ViewCampaignFunction", event));
        event.withObject("/queryStringParameters").put("team", "organisation");
        answered(invoke("ViewCampaignFunction", event));
    }

    private static String days(String id, String from, String to) {
        return """
                {"id":"%s","kind":"social-work-week","name":"A week","from":"%s","to":"%s"}""".formatted(id, from, to);
    }

    private void campaign(String route, String id, String body) throws IOException {
        ObjectNode event = signedIn("manage-campaigns-list", "joy@council.example");
        event.put("routeKey", route).put("body", body);
        event.withObject("/pathParameters").put("id", id);
        answered(invoke("ManageCampaignsFunction", event));
    }

    private void renewal() throws IOException {
        importPeople("""
                person_id,name,email,team,role,aliases,regulator
                p2,Ali,ali@council.example,north,staff,vle:2,Social Work England
                """);
        answered(invoke("FollowRenewalFunction", signedIn("follow-renewal", "ali@council.example")));
        answered(invoke("FollowRenewalFunction", signedIn("follow-renewal-draft", "ali@council.example")));
        answered(invoke("FollowRenewalFunction", signedIn("follow-renewal-done", "ali@council.example")));
    }

    private void preferences() throws IOException {
        String person = "ali@council.example";
        DynamoStopTokens tokens = new DynamoStopTokens(dynamo, settings);
        StopLinks links = new StopLinks(tokens, "https://laurel.council.example");
        for (String sample :
                List.of("manage-preferences", "manage-preferences-change", "stop-mail", "stop-mail-one-click")) {
            ObjectNode event = signedIn(sample, person);
            event.putObject("pathParameters")
                    .put("token", links.link(new PersonId("p2"), Kind.NUDGE).replaceFirst(".*/", ""));
            answered(invoke(sample.startsWith("stop") ? "StopMailFunction" : "ManagePreferencesFunction", event));
        }
        answered(invoke("ManagePreferencesFunction", signedIn("manage-preferences-renew-links", person)));
    }

    /** Max is erased, of whom much is held, and back with a restored table; and what is held about Joy they see. */
    private void privacy() throws IOException {
        record(
                did("m1", "vle:6", "discussion.led", ""),
                did("m2", "vle:4", "resource.shared", ",\"recipient\":\"vle:6\""));
        record(did("m3", "vle:6", "no-such.type", ""));
        importPeople("""
                person_id,name,email,team,role,aliases,manager_id
                m4,Ira,ira@council.example,north,staff,vle:m4,p6
                """);
        PersonId max = new PersonId("p6");
        new DynamoStopTokens(dynamo, settings).of(max);
        new DynamoMailStore(dynamo, settings).note(new MessageId(max, Kind.NUDGE, "1"), NOW, NOW);
        new DynamoClosingStore(dynamo, settings)
                .add(new Candidate(max, new BadgeFor("super-user", new Period.Quarter(2026, 3)), NOW));
        for (String sample : List.of("held", "export", "object", "ask")) {
            answered(invoke("ManagePrivacyFunction", signedIn("manage-privacy-" + sample, "joy@council.example")));
        }
        ObjectNode takenBack = signedIn("manage-privacy-ask", "joy@council.example");
        answered(invoke("ManagePrivacyFunction", takenBack.put("body", "{\"asks\":false}")));
        ObjectNode erase = signedIn("manage-privacy-erase", "joy@council.example");
        erase.putObject("pathParameters").put("id", "p6");
        answered(invoke("ManagePrivacyFunction", erase.put("body", "{\"confirm\":\"p6\",\"reason\":\"left\"}")));
        answered(invoke("ManagePrivacyFunction", signedIn("manage-privacy-ask", "ira@council.example")));
        answered(invoke("ManagePrivacyFunction", signedIn("manage-privacy-erasures", "joy@council.example")));
        invoke("ErasePeopleFunction", TemplateFile.sample("erase-people"));
        new DynamoPersonWriter(dynamo, settings).write(null, person("p11"));
        new DynamoErased(dynamo, settings)
                .add(new Subject(new PersonId("p11"), "Lou", null, Set.of(new Alias("vle:11"))), NOW);
        ObjectNode again = TemplateFile.sample("erase-people").deepCopy();
        invoke("ErasePeopleFunction", again.put("again", true));
        invoke("ErasePeopleFunction", TemplateFile.sample("erase-people-forget"));
        ObjectNode back = signedIn("manage-privacy-let-back", "joy@council.example");
        back.putObject("pathParameters").put("id", "p6");
        answered(invoke("ManagePrivacyFunction", back));
        // A table that was taken back has them among the erased again.
        new DynamoErased(dynamo, settings).add(new Subject(new PersonId("p6"), "Max", null, Set.of()), NOW);
        invoke("ErasePeopleFunction", again);
    }

    /**
     * Everybody of the north has done something lately, Ali is registered, and Kit is a champion. What is planned on three
     * days is written by the planners; the same for others waits, and is written by the release.
     */
    private void planned() throws IOException {
        importPeople("""
                person_id,name,email,team,role,aliases
                p3,Kit,kit@council.example,north,champion,vle:3
                p0,Una,una@council.example,north,champion,vle:0
                n1,Noa,noa@council.example,team-06,staff,vle:n1
                n2,Oli,oli@council.example,north,staff,vle:n2
                """);
        record(did("n2", "vle:n2", "discussion.led", ""));
        DynamoMailStore mail = new DynamoMailStore(dynamo, settings);
        for (MessageId waits : List.of(
                new MessageId(new PersonId("p7"), Kind.FEEDBACK, "2026-11-16|0|share-one"),
                new MessageId(new PersonId("p2"), Kind.CPD_REMINDER, "2026-11-25"),
                new MessageId(new PersonId("p8"), Kind.CAMPAIGN_INVITATION, "soon"),
                new MessageId(new PersonId("p3"), Kind.DIGEST, "2026-11-23"),
                new MessageId(new PersonId("p9"), Kind.THANKS, "learning.vle|thanks"),
                new MessageId(new PersonId("p1"), Kind.PREFERENCES_CHANGED, "1"))) {
            mail.note(waits, NOW, NOW);
        }
        invoke("ReleaseMailFunction", TemplateFile.sample("release-mail"));
        ObjectNode thanks = TemplateFile.sample("recognise-thanks").deepCopy();
        thanks.withObject("/detail").put("id", "thanks").put("person", "vle:9");
        invoke("RecogniseFunction", thanks);
        // Nobody has looked at this one yet, so it is counted.
        campaign("POST /api/campaigns", "", days("late", "2026-11-17", "2026-11-20"));
        invoke("PlanDigestFunction", TemplateFile.sample("plan-digest"));
        for (String monday : List.of("2026-11-23", "2026-11-30")) {
            team("PlanDigestFunction", "plan-digest-team", monday);
        }
        invoke("PlanFeedbackFunction", TemplateFile.sample("plan-feedback"));
        for (String day : List.of("2026-11-16", "2026-11-26")) {
            team("PlanFeedbackFunction", "plan-feedback-team", day);
        }
    }

    private void team(String function, String sample, String day) throws IOException {
        ObjectNode event = TemplateFile.sample(sample).deepCopy();
        event.withObject("/detail").put("team", "north").put("day", day);
        invoke(function, event);
    }

    private static void answered(JsonNode answer) {
        if (answer.path("statusCode").asInt() >= 300) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static ObjectNode signedIn(String sample, String email) throws IOException {
        ObjectNode event = TemplateFile.sample(sample).deepCopy();
        event.withObject("/requestContext/authorizer/jwt/claims").put("email", email);
        return event;
    }

    private JsonNode invoke(String function, JsonNode event) {
        JsonNode[] answer = new JsonNode[1];
        Set<String> calls = Calls.of(() -> answer[0] = stack.invoke(function, event));
        calls.forEach(
                call -> called.computeIfAbsent(function, f -> new TreeSet<>()).add(withId(call)));
        assertThat(contract.wrong(event, answer[0])).isEmpty();
        return answer[0];
    }

    /** {@code dynamodb:Query laurel-people/index/team} is {@code dynamodb:Query PeopleTable/index/team}. */
    private String withId(String call) {
        String name = call.substring(call.indexOf(' ') + 1).replaceFirst("/.*", "");
        return call.replaceFirst(" " + Pattern.quote(name), " " + ids.getOrDefault(name, name));
    }

    private <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B client(B builder) {
        return builder.endpointOverride(stack.awsEndpoint())
                .region(Region.EU_WEST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    @Override
    public void close() {
        stack.close();
        dynamo.close();
        s3.close();
    }
}
