package laurel.local.ses;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import laurel.ledger.DynamoAwards;
import laurel.organisation.DynamoOrganisationStore;
import laurel.organisation.OrganisationState;
import laurel.people.PersonId;
import laurel.settings.Settings;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.s3.S3Client;

/** People who earn awards at the same time: each First Steps, and every fourth a second, All-Rounder. */
record Earners(int count) {
    private static final List<String> OF_EACH_MECHANISM =
            List.of("resource.viewed", "tool.used", "discussion.joined", "reflection.recorded");
    private static final int TOGETHER = 10;

    /** As many as earn so many awards. */
    static Earners of(int awards) {
        return new Earners(awards * 4 / 5);
    }

    int awards() {
        return count + (count + 3) / 4;
    }

    /** Has them known to an organisation that is live. */
    void join(URI endpoint, Settings settings, Instant at) {
        try (DynamoDbClient dynamo = MailStack.client(DynamoDbClient.builder(), endpoint);
                S3Client s3 = MailStack.client(S3Client.builder().forcePathStyle(true), endpoint)) {
            new DynamoOrganisationStore(dynamo, settings)
                    .goLive(new OrganisationState.Live(at, "a test", "a test", "a test"));
            StringBuilder csv = new StringBuilder("person_id,name,email,team,service_area,role,aliases\n");
            for (int i = 0; i < count; i++) {
                csv.append("p%d,Person %d,p%d@council.example,team-%d,adults,staff,test:p%d\n"
                        .formatted(i, i, i, i / 20, i));
            }
            s3.putObject(put -> put.bucket("laurel-imports").key("people/all.csv"), RequestBody.fromString("" + csv));
            await().atMost(Duration.ofMinutes(2)).until(() -> s3.listObjectsV2(
                            list -> list.bucket("laurel-imports").prefix("people/all.report"))
                    .hasContents());
        }
    }

    /** Reports what some of them did; when this returns, the bus has taken all of it. */
    void act(URI endpoint, int first, int end, Instant at) {
        List<PutEventsRequestEntry> actions = new ArrayList<>();
        for (int i = first; i < end; i++) {
            for (String type : i % 4 == 0 ? OF_EACH_MECHANISM : OF_EACH_MECHANISM.subList(0, 1)) {
                actions.add(action(i, type, at));
            }
        }
        try (EventBridgeClient events = MailStack.client(EventBridgeClient.builder(), endpoint)) {
            for (int from = 0; from < actions.size(); from += TOGETHER) {
                List<PutEventsRequestEntry> some = actions.subList(from, Math.min(actions.size(), from + TOGETHER));
                if (events.putEvents(put -> put.entries(some)).failedEntryCount() > 0) {
                    throw new IllegalStateException("The bus refused an action");
                }
            }
        }
    }

    private static PutEventsRequestEntry action(int person, String type, Instant at) {
        return PutEventsRequestEntry.builder()
                .eventBusName("laurel")
                .source("test")
                .detailType("Engagement Action")
                .detail("""
                        {"id":"%s-%d","person":"test:p%d","type":"%s","occurredAt":"%s",
                         "resource":{"id":"r1","kind":"review"},"topics":["neglect"]}""".formatted(type, person, person, type, at))
                .build();
    }

    /** The awards that stand, as {@code PERSON award|BADGE|PERIOD}. */
    Set<String> standing(DynamoDbClient dynamo, Settings settings) {
        DynamoAwards awards = new DynamoAwards(dynamo, settings);
        Set<String> standing = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            awards.of(new PersonId("p" + i))
                    .forEach(award -> standing.add("%s award|%s|%s"
                            .formatted(
                                    award.person().value(),
                                    award.badge(),
                                    award.period().id())));
        }
        return standing;
    }
}
