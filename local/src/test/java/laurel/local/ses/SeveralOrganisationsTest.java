package laurel.local.ses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.action.ActionKey;
import laurel.award.Award;
import laurel.dynamodb.Attributes;
import laurel.ledger.DynamoAwards;
import laurel.ledger.DynamoHeldEvents;
import laurel.ledger.HeldEvent;
import laurel.local.replay.DynamoKnown;
import laurel.local.site.Persona;
import laurel.local.site.TenantPersonas;
import laurel.mail.outcome.DynamoSuppressions;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.OrganisationState;
import laurel.people.PersonId;
import laurel.preferences.DynamoPreferences;
import laurel.preferences.Preferences;
import laurel.settings.Settings;
import laurel.tenancy.Tenants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.s3.S3Client;

/** Two organisations in one deployment, from what systems report to what SES says of e-mails: nothing crosses. */
class SeveralOrganisationsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:05:00Z");
    private static final PersonId P1 = new PersonId("p1");
    private static final String AMY = "amy@ashdale.example";
    private static final String BO = "bounce+bo@simulator.amazonses.com";
    private static final String LIST = """
            {"organisations":[
              {"id":"ashdale","domains":["ashdale.example"],"claims":{"tid":"1"},"sources":["ashdale.vle"],
               "settings":{"replyTo":"evidence@ashdale.example"}},
              {"id":"brook","domains":["brook.example"],"sources":["brook.vle"],"settings":{"language":"cy"}}]}
            """;
    private static final Map<String, String> VARIABLES =
            Map.of("LAUREL_ORGANISATION", "operator", "LAUREL_ORGANISATIONS", LIST);

    @SuppressWarnings("NullAway.Init")
    private static MailStack running;

    @SuppressWarnings("NullAway.Init")
    private static DynamoDbClient dynamo;

    @SuppressWarnings("NullAway.Init")
    private static Tenants tenants;

    @BeforeAll
    static void oneActionOfEach(@TempDir Path data) throws IOException {
        Duration shift = Duration.between(Instant.now(), MONDAY);
        running = MailStack.start(data, shift, VARIABLES);
        dynamo = MailStack.client(DynamoDbClient.builder(), running.stack.awsEndpoint());
        tenants = Tenants.of(
                MailStack.settings(running.stack.awsEndpoint(), shift).with(VARIABLES));
        for (String id : List.of("ashdale", "brook")) {
            new DynamoOrganisationStore(dynamo, tenants.settings(id))
                    .goLive(new OrganisationState.Live(MONDAY, "a test", "a test", "a test"));
        }
        imported("ashdale", "p1,Amy Ash," + AMY + ",north,adults,staff,vle:1");
        imported("brook", "p1,Bo Brook," + BO + ",north,adults,staff,vle:1");
        report(event("ashdale.vle", "1"), event("brook.vle", "1"), event("stranger.vle", "1"));
        await().atMost(Duration.ofSeconds(60)).until(() -> running.mailbox.all().size() >= 2 && isQuiet());
    }

    @AfterAll
    static void stop() {
        dynamo.close();
        running.close();
    }

    @Test
    void anActionCountsWhereItsSourceBelongsThoughPersonAndIdAreTheSame() {
        assertThat(awards("ashdale")).hasSize(1);
        assertThat(awards("brook")).hasSize(1);
        assertThat(awards("operator")).isEmpty();
    }

    @Test
    void whatNobodysSystemReportsIsHeldByTheOperatorAlone() {
        assertThat(held("operator")).extracting(HeldEvent::source).containsExactly("stranger.vle");
        assertThat(held("ashdale")).isEmpty();
        assertThat(held("brook")).isEmpty();
    }

    @Test
    void eachIsThankedInTheNameOfTheirOwnOrganisation() {
        assertThat(running.mailbox.all())
                .filteredOn(mail -> mail.to().contains(AMY))
                .singleElement()
                .satisfies(mail -> assertThat(mail.toString()).contains("Amy").doesNotContain("Bo Brook", "brook~"))
                .satisfies(mail -> assertThat(mail.headers().toString()).contains("evidence@ashdale.example"))
                .satisfies(mail -> assertThat(mail.html()).contains("lang=\"en"));
        assertThat(running.mailbox.all())
                .filteredOn(mail -> mail.to().contains("bounce+bo"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.toString()).doesNotContain("Amy", "ashdale"))
                .satisfies(mail -> assertThat(mail.html()).contains("lang=\"cy"));
    }

    @Test
    void whatSesSaysOfAnEmailIsKnownToTheOrganisationThatSentIt() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(suppresses("brook")).isTrue());
        assertThat(suppresses("ashdale")).isFalse();
        assertThat(suppresses("operator")).isFalse();
    }

    @Test
    void aStopLinkStopsTheEmailsOfThePersonItWasSentTo() {
        running.stack.invoke("StopMailFunction", posted(stopLink(AMY)));

        assertThat(choices("ashdale")).isNotEqualTo(Preferences.NONE);
        assertThat(choices("brook")).isEqualTo(Preferences.NONE);
    }

    @Test
    void whatAnOrganisationSaysInTheNameOfAnothersSystemIsItsOwn() {
        report(event("brook/ashdale.vle", "2"));

        await().atMost(Duration.ofSeconds(60)).until(() -> reported("brook", "ashdale.vle") == 1);
        assertThat(reported("ashdale", "ashdale.vle")).isEqualTo(1);
    }

    @Test
    void anOperatorSeesOfOneOrganisationWhatIsItsOwn() {
        JsonNode ofBrook = running.stack.invoke(
                "ReviewHeldFunction",
                JsonNodeFactory.instance.objectNode().put("do", "list").put("organisation", "brook"));
        JsonNode ofAll = running.stack.invoke(
                "ReviewHeldFunction", JsonNodeFactory.instance.objectNode().put("do", "list"));

        assertThat(ofBrook.path("total").asInt(-1)).isZero();
        assertThat(ofAll.at("/organisations/operator/total").asInt()).isEqualTo(1);
        assertThat(ofAll.path("organisations").properties()).hasSize(3);
    }

    @Test
    void theDevelopmentSignInOffersThePeopleOfBothUnderIdsThatAreTheirOwn() {
        TenantPersonas personas = new TenantPersonas(dynamo, tenants);

        assertThat(personas.some()).extracting(Persona::id).containsExactly("ashdale/p1", "brook/p1");
        assertThat(personas.find("brook/p1")).map(Persona::name).contains("Bo Brook");
        assertThat(personas.find(AMY)).map(Persona::claims).contains(Map.of("tid", "1"));
    }

    @Test
    void aReplayKnowsWhatEachHasRecordedAlready() {
        DynamoKnown known = new DynamoKnown(dynamo, tenants.settings("operator").with(VARIABLES));

        assertThat(known.states(List.of(new ActionKey("brook.vle", "1"), new ActionKey("brook.vle", "9"))))
                .containsOnlyKeys(new ActionKey("brook.vle", "1"));
    }

    private static boolean isQuiet() {
        return running.stack.backlog() == 0 && running.mailbox.unpublished().isEmpty();
    }

    private static void imported(String organisation, String line) {
        String folder = "people/" + organisation + "/";
        try (S3Client s3 = MailStack.client(S3Client.builder().forcePathStyle(true), running.stack.awsEndpoint())) {
            s3.putObject(
                    put -> put.bucket("laurel-imports").key(folder + "all.csv"),
                    RequestBody.fromString("person_id,name,email,team,service_area,role,aliases\n" + line + "\n"));
            await().atMost(Duration.ofMinutes(1)).until(() -> s3.listObjectsV2(
                            list -> list.bucket("laurel-imports").prefix(folder + "all.report"))
                    .hasContents());
        }
    }

    private static void report(PutEventsRequestEntry... entries) {
        try (EventBridgeClient events = MailStack.client(EventBridgeClient.builder(), running.stack.awsEndpoint())) {
            assertThat(events.putEvents(put -> put.entries(entries)).failedEntryCount())
                    .isZero();
        }
    }

    private static PutEventsRequestEntry event(String source, String id) {
        return PutEventsRequestEntry.builder()
                .eventBusName("laurel")
                .source(source)
                .detailType("Engagement Action")
                .detail("""
                        {"id":"%s","person":"vle:1","type":"resource.viewed","occurredAt":"2026-11-23T08:00:00Z",
                         "resource":{"id":"r1","kind":"review"}}""".formatted(id))
                .build();
    }

    private static List<Award> awards(String organisation) {
        return new DynamoAwards(dynamo, tenants.settings(organisation)).of(P1);
    }

    private static List<HeldEvent> held(String organisation) {
        return new DynamoHeldEvents(dynamo, tenants.settings(organisation)).list();
    }

    private static boolean suppresses(String organisation) {
        return new DynamoSuppressions(dynamo, tenants.settings(organisation)).contains(BO);
    }

    private static Preferences choices(String organisation) {
        return new DynamoPreferences(dynamo, tenants.settings(organisation)).find(P1);
    }

    /** How many actions of a source an organisation has. */
    private static long reported(String organisation, String source) {
        Settings settings = tenants.settings(organisation);
        String prefix = organisation + "|" + source.length() + ":" + source;
        return dynamo
                .scanPaginator(scan -> scan.tableName(settings.actionsTable()).consistentRead(true))
                .items()
                .stream()
                .filter(item -> Attributes.text(item, "key").startsWith(prefix)
                        && Attributes.text(item, "kind").equals("action"))
                .count();
    }

    private static String stopLink(String to) {
        String text = running.mailbox.all().stream()
                .filter(mail -> mail.to().contains(to))
                .findFirst()
                .orElseThrow()
                .text();
        Matcher link = Pattern.compile("/stop/(\\S+)").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    private static JsonNode posted(String token) {
        ObjectNode event = JsonNodeFactory.instance
                .objectNode()
                .put("version", "2.0")
                .put("routeKey", "POST /stop/{token}")
                .put("body", "List-Unsubscribe=One-Click");
        event.putObject("pathParameters").put("token", token);
        event.putObject("headers").put("content-type", "application/x-www-form-urlencoded");
        return event;
    }
}
