package laurel.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.catalogue.BadgeFor;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.privacy.Subject;
import laurel.publication.Publications.Published;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.token.Token;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoPublicationsTest {
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId KIT = new PersonId("kit");
    private static final BadgeFor BRONZE = new BadgeFor("bronze", new Period.RegistrationYear(2026));
    private static final BadgeFor WEEK = new BadgeFor("social-work-week", new Period.Campaign("march"));

    private final Settings settings = LocalDynamo.settings();
    private final Publications publications = new DynamoPublications(LocalDynamo.client(), settings);

    @Test
    void aTokenLeadsToOneBadgeOfOnePerson() {
        Token bronze = publications.publish(SAM, BRONZE);
        Token week = publications.publish(SAM, WEEK);
        Token kits = publications.publish(KIT, BRONZE);

        assertThat(publications.find(bronze)).contains(new Published(SAM, BRONZE));
        assertThat(publications.find(week)).contains(new Published(SAM, WEEK));
        assertThat(publications.find(kits)).contains(new Published(KIT, BRONZE));
        assertThat(publications.find(Token.random())).isEmpty();
        assertThat(publications.of(SAM)).isEqualTo(Map.of(BRONZE, bronze, WEEK, week));
    }

    @Test
    void whatIsShownAlreadyKeepsItsToken() {
        assertThat(publications.publish(SAM, BRONZE)).isEqualTo(publications.publish(SAM, BRONZE));
    }

    @Test
    void whatIsTakenBackIsGoneAtOnceAndForGood() {
        Token bronze = publications.publish(SAM, BRONZE);
        Token week = publications.publish(SAM, WEEK);

        publications.takeBack(SAM, BRONZE);
        publications.takeBack(SAM, BRONZE);
        publications.takeBack(KIT, WEEK);

        assertThat(publications.find(bronze)).isEmpty();
        assertThat(publications.of(SAM)).isEqualTo(Map.of(WEEK, week));
        assertThat(publications.publish(SAM, BRONZE)).isNotEqualTo(bronze);
        assertThat(publications.find(bronze)).isEmpty();
    }

    @Test
    void manyAtOnceGetTheSame() throws Exception {
        Set<Token> seen = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Token>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                all.add(threads.submit(() -> publications.publish(SAM, BRONZE)));
            }
            for (Future<Token> one : all) {
                seen.add(one.get());
            }
        }
        assertThat(seen).containsExactly(publications.publish(SAM, BRONZE));
    }

    @Test
    void anotherOrganisationsTokenLeadsNowhere() {
        Publications others = new DynamoPublications(LocalDynamo.client(), LocalDynamo.settings());
        assertThat(others.find(publications.publish(SAM, BRONZE))).isEmpty();
        assertThat(others.of(SAM)).isEmpty();
    }

    @Test
    void noKeyOfTheTableHoldsATokenAndNothingIsLeftOfWhatWasTakenBack() {
        Token bronze = publications.publish(SAM, BRONZE);
        Token week = publications.publish(SAM, WEEK);
        publications.takeBack(SAM, WEEK);

        List<Map<String, AttributeValue>> items = items();
        assertThat(items).hasSize(2);
        assertThat(items.toString()).doesNotContain(week.value(), week.digest());
        assertThat(items)
                .extracting(item ->
                        item.getOrDefault("key", AttributeValue.fromS("")).s())
                .noneMatch(key -> key.contains(bronze.value()));
        assertThat(bronze.toString()).doesNotContain(bronze.value());
    }

    @Test
    void whatSomebodyShowsIsExportedAndErasedWithEverythingThatNamesThem() {
        DynamoPublicationHolding holding = new DynamoPublicationHolding(LocalDynamo.client(), settings);
        Subject sam = new Subject(SAM, "Sam", null, Set.of());
        assertThat(holding.export(sam)).isEmpty();
        Token bronze = publications.publish(SAM, BRONZE);
        Token week = publications.publish(SAM, WEEK);
        Token kits = publications.publish(KIT, BRONZE);

        assertThat(holding.export(sam))
                .hasSize(2)
                .anyMatch(shown -> shown.path("period").asText().equals("campaign/march")
                        && shown.path("address").asText().endsWith("/b/" + week.value()));

        holding.erase(sam, "somebody");
        holding.erase(sam, "somebody");

        assertThat(holding.export(sam)).isEmpty();
        assertThat(publications.find(bronze)).isEmpty();
        assertThat(publications.find(kits)).isPresent();
        assertThat(items().toString()).doesNotContain("sam").contains("kit");
    }

    private List<Map<String, AttributeValue>> items() {
        Map<String, AttributeValue> prefix = Map.of(":ours", AttributeValue.fromS(settings.organisation() + "|pub"));
        return LocalDynamo.client()
                .scanPaginator(scan -> scan.tableName(settings.peopleTable())
                        .filterExpression("begins_with(#key, :ours)")
                        .expressionAttributeNames(Map.of("#key", "key"))
                        .expressionAttributeValues(prefix))
                .items()
                .stream()
                .toList();
    }
}
