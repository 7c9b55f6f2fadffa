package laurel.thanks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import laurel.action.Alias;
import laurel.people.People;
import laurel.people.PersonId;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoThanksHoldingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Subject ANN = Subject.of(People.staff("ann", "north"));
    private static final Subject BEN = Subject.of(People.staff("ben", "north"));

    private final ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
    private final Settings settings = LocalDynamo.settings();
    private final ThankYous thanks = new DynamoThankYous(LocalDynamo.client(), settings, clock);
    private final DynamoThanksHolding holding = new DynamoThanksHolding(LocalDynamo.client(), settings, clock);

    @Test
    void bothSeeTheWords() {
        say("ann", "ben");

        assertThat(holding.export(ANN)).hasToString("""
                {"said":[{"at":"2026-11-23T10:00:00Z","words":"Thank you, ben."}]}""");
        assertThat(holding.export(BEN)).hasToString("""
                {"received":[{"at":"2026-11-23T10:00:00Z","words":"Thank you, ben."}]}""");
        assertThat(holding.holds(Subject.of(People.staff("eve", "north")))).isFalse();
    }

    @Test
    void p8NothingIsLeftOfWhoIsErasedWhetherTheyThankedOrWereThanked() {
        say("ann", "ben");
        say("ben", "ann");
        say("ben", "eve");

        holding.erase(ANN, "somebody");
        holding.erase(ANN, "somebody");

        assertThat(holding.holds(ANN)).isFalse();
        assertThat(holding.export(BEN)).hasToString("""
                {"said":[{"at":"2026-11-23T10:00:00Z","words":"Thank you, eve."}]}""");
        assertThat(items()).doesNotContain("ann");
    }

    private String items() {
        return LocalDynamo.client()
                .scanPaginator(scan -> scan.tableName(settings.organisationTable())
                        .filterExpression("begins_with(#key, :organisation)")
                        .expressionAttributeNames(Map.of("#key", "key"))
                        .expressionAttributeValues(
                                Map.of(":organisation", AttributeValue.fromS(settings.organisation() + "|"))))
                .items()
                .stream()
                .toList()
                .toString();
    }

    private void say(String from, String to) {
        thanks.keep(
                new ThankYou(
                        ThankYou.id(new PersonId(from), to),
                        new PersonId(from),
                        new PersonId(to),
                        new Alias("vle:" + from),
                        new Alias("vle:" + to),
                        "Thank you, " + to + ".",
                        Instant.parse("2026-11-23T10:00:00Z")),
                TODAY,
                10);
    }
}
