package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import laurel.campaign.Campaign;
import laurel.dynamodb.Attributes;
import laurel.people.Role;
import laurel.period.Period;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import laurel.testing.ScriptedClock;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoSchemeStoreTest {
    private static final Catalogues SHIPPED = CatalogueReader.shipped();
    private static final PublishedVersion SECOND = published(2, YearMonth.of(2026, 12));
    private static final Campaign WEEK = new Campaign(
            "week-2027",
            "practice-week",
            "Practice week",
            LocalDate.of(2027, 3, 1),
            LocalDate.of(2027, 3, 5),
            List.of(new Campaign.Topic(LocalDate.of(2027, 3, 1), "neglect", "Neglect")),
            Set.of("north", "south"),
            Set.of(Role.STAFF, Role.CHAMPION),
            7);
    private static final StoredScheme FIRST =
            new StoredScheme(1, List.of(SECOND), List.of(WEEK), Map.of(2026, new Scheme.Edition(3, true)));

    private final Settings settings = LocalDynamo.settings();
    private final SchemeStore store = new DynamoSchemeStore(LocalDynamo.client(), settings);

    private static PublishedVersion published(int number, YearMonth from) {
        Catalogue first = SHIPPED.versions().getFirst();
        return new PublishedVersion(
                new Catalogue(number, from, first.types(), first.badges()),
                "p1",
                Instant.parse("2026-11-23T10:00:00Z"));
    }

    @Test
    void beforeTheFirstChangeThereIsNothing() {
        assertThat(store.read()).isEqualTo(StoredScheme.NOTHING);
    }

    @Test
    void whatWasWrittenIsReadByEverybody() {
        assertThat(store.replace(FIRST)).isTrue();
        assertThat(new DynamoSchemeStore(LocalDynamo.client(), settings).read()).isEqualTo(FIRST);
    }

    @Test
    void aCampaignThatWasStoredBeforeThereWereRolesIsForAllOfThem() {
        store.replace(FIRST);
        Map<String, AttributeValue> key = Map.of("key", Attributes.text(settings.organisation() + "|scheme"));
        LocalDynamo.client().updateItem(update -> update.tableName(settings.organisationTable())
                .key(key)
                .updateExpression("REMOVE campaigns[0].#roles")
                .expressionAttributeNames(Map.of("#roles", "roles")));
        assertThat(store.read().campaigns()).singleElement().satisfies(week -> {
            assertThat(week.roles()).isEmpty();
            assertThat(week.teams()).isEqualTo(WEEK.teams());
        });
    }

    @Test
    void ofTwoChangesOfTheSameSchemeOneIsRefused() {
        assertThat(store.replace(FIRST)).isTrue();
        assertThat(store.replace(new StoredScheme(1, List.of(), List.of(), Map.of())))
                .isFalse();
        assertThat(store.replace(new StoredScheme(3, List.of(), List.of(), Map.of())))
                .isFalse();
        assertThat(store.read()).isEqualTo(FIRST);
        StoredScheme second = new StoredScheme(2, List.of(SECOND), List.of(), Map.of());
        assertThat(store.replace(second)).isTrue();
        assertThat(store.read()).isEqualTo(second);
    }

    @Test
    void twoVersionsMayHoldTheSame() {
        StoredScheme second = FIRST.with(published(3, YearMonth.of(2027, 3))).next();
        assertThat(store.replace(FIRST)).isTrue();
        assertThat(store.replace(second)).isTrue();
        assertThat(new DynamoSchemeStore(LocalDynamo.client(), settings).read()).isEqualTo(second);
    }

    @Test
    void aVersionOfAChangeThatWasRefusedIsWrittenWithTheNextTry() {
        assertThat(store.replace(new StoredScheme(2, List.of(SECOND), List.of(), Map.of())))
                .isFalse();
        assertThat(store.replace(FIRST)).isTrue();
        assertThat(new DynamoSchemeStore(LocalDynamo.client(), settings).read()).isEqualTo(FIRST);
    }

    @Test
    void theSchemeStaysTheSameWhileAnEventIsDealtWithAndIsLookedAtAgainBeforeTheNext() {
        ScriptedClock clock = new ScriptedClock("2026-11-23T10:00:00Z");
        CurrentScheme current = new CurrentScheme(SHIPPED, store, clock);
        assertThat(current.get().campaigns()).isEmpty();
        store.replace(FIRST);
        clock.set("2026-11-23T10:00:29Z");
        current.refresh();
        assertThat(current.get().campaigns()).isEmpty();
        clock.set("2026-11-23T10:00:31Z");
        assertThat(current.get().campaigns()).isEmpty();
        current.refresh();
        assertThat(current.get().campaigns()).containsExactly(WEEK);
        Scheme same = current.get();
        clock.set("2026-11-23T10:05:00Z");
        current.refresh();
        assertThat(current.get()).isSameAs(same);
    }

    @Test
    void aYearIsStampedAnewOnlyIfItsOwnSchemeWasChanged() {
        Scheme before = Scheme.of(SHIPPED);
        Scheme after = FIRST.on(SHIPPED);
        assertThat(after.stamp(new Period.RegistrationYear(2025)))
                .isEqualTo(before.stamp(new Period.RegistrationYear(2025)));
        assertThat(after.stamp(new Period.RegistrationYear(2026)))
                .startsWith("3/")
                .isNotEqualTo(before.stamp(new Period.RegistrationYear(2026)));
        assertThat(before.isOlderThan(
                        after.stamp(new Period.RegistrationYear(2026)), new Period.RegistrationYear(2026)))
                .isTrue();
    }
}
