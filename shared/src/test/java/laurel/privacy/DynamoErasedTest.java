package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class DynamoErasedTest extends ErasedContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final PersonId SAM = new PersonId("p1");
    private static final Alias MAIL = new Alias("mailto:sam@council.example");
    private static final Subject SUBJECT = new Subject(SAM, "Sam Okafor", "sam@council.example", Set.of(MAIL));

    private final Settings settings = LocalDynamo.settings();
    private final ErasedLists erased = new DynamoErased(LocalDynamo.client(), settings);

    @Override
    Erased store() {
        return new DynamoErased(LocalDynamo.client(), LocalDynamo.settings());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatARestoredTableHasLostTheOtherOneStillHas(boolean peopleTable) {
        erased.add(SUBJECT, MONDAY);
        lose(peopleTable ? settings.peopleTable() : settings.organisationTable());

        assertThat(erased.mend()).isEqualTo(1);
        lose(peopleTable ? settings.organisationTable() : settings.peopleTable());
        erased.mend();

        assertThat(erased.people(List.of(SAM))).containsExactly(SAM);
        assertThat(erased.among(List.of(MAIL))).containsExactly(MAIL);
    }

    @Test
    void allAreListedByTheirDigestsAndCanBeForgotten() {
        erased.add(SUBJECT, MONDAY);
        ErasedDigests sam = erased.digests(Subject.only(SAM), MONDAY);

        assertThat(sam.aliases()).containsExactly(Digest.of(settings.organisation(), MAIL));
        assertThat(erased.all()).containsExactly(sam);
        erased.forget(sam);

        assertThat(erased.all()).isEmpty();
        assertThat(erased.among(List.of(MAIL))).isEmpty();
    }

    @Test
    void whatIsAddedByDigestsIsKnownByName() {
        ErasedDigests sam = erased.digests(SUBJECT, MONDAY);

        erased.add(sam);

        assertThat(erased.people(List.of(SAM))).containsExactly(SAM);
        assertThat(erased.among(List.of(MAIL))).containsExactly(MAIL);
    }

    @Test
    void nobodyIsKnownInAnotherOrganisation() {
        erased.add(SUBJECT, MONDAY);

        Erased others = new DynamoErased(LocalDynamo.client(), LocalDynamo.settings());

        assertThat(others.people(List.of(SAM))).isEmpty();
        assertThat(others.among(List.of(MAIL))).isEmpty();
    }

    private void lose(String table) {
        LocalDynamo.client()
                .scanPaginator(scan -> scan.tableName(table)
                        .filterExpression("begins_with(#key, :erased)")
                        .expressionAttributeNames(Map.of("#key", "key"))
                        .expressionAttributeValues(
                                Map.of(":erased", AttributeValue.fromS(settings.organisation() + "|erased|"))))
                .items()
                .forEach(item -> LocalDynamo.client()
                        .deleteItem(delete -> delete.tableName(table).key(Map.of("key", item.get("key")))));
    }
}
