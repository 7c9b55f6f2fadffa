package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import laurel.organisation.Looks.Look;
import laurel.people.PersonId;
import laurel.privacy.Subject;
import laurel.settings.Settings;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

class LooksTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Subject SAM = new Subject(new PersonId("sam"), "Sam", null, Set.of());
    private static final Subject ALI = new Subject(new PersonId("ali"), "Ali", null, Set.of());
    private static final Subject ROBIN = new Subject(new PersonId("robin"), "Robin", null, Set.of());

    private final Settings settings = LocalDynamo.settings();
    private final DynamoLooks looks = new DynamoLooks(LocalDynamo.client(), settings);
    private final DynamoLooksHolding holding = new DynamoLooksHolding(LocalDynamo.client(), settings);

    private static Look look(int minute, String by) {
        return new Look(TEN.plusSeconds(60L * minute), by, "quiet");
    }

    @Test
    void aPersonSeesWhoLookedLatestFirstAndNobodyElses() {
        looks.add(List.of(SAM.id(), ALI.id()), look(0, "robin"));
        looks.add(List.of(SAM.id()), look(1, "joy"));

        assertThat(looks.at(SAM.id(), 10)).containsExactly(look(1, "joy"), look(0, "robin"));
        assertThat(looks.at(SAM.id(), 1)).containsExactly(look(1, "joy"));
        assertThat(looks.at(ALI.id(), 10)).containsExactly(look(0, "robin"));
        assertThat(new DynamoLooks(LocalDynamo.client(), LocalDynamo.settings()).at(SAM.id(), 10))
                .isEmpty();
    }

    @Test
    void aPageOfManyIsWrittenDownForEach() {
        List<PersonId> many =
                IntStream.range(0, 60).mapToObj(i -> new PersonId("p" + i)).toList();

        looks.add(many, look(0, "robin"));

        assertThat(many).allSatisfy(person -> assertThat(looks.at(person, 10)).hasSize(1));
    }

    @Test
    void whoWasLookedAtCanBeErasedFromBothSides() {
        looks.add(List.of(SAM.id(), ALI.id()), look(0, "robin"));
        assertThat(holding.export(SAM).at("/atYou/0/by").asText()).isEqualTo("robin");

        holding.erase(SAM, "erased-1");
        holding.erase(SAM, "erased-1");

        assertThat(holding.holds(SAM)).isFalse();
        holding.erase(ROBIN, "erased-2");
        assertThat(looks.at(SAM.id(), 10)).isEmpty();
    }

    @Test
    void ofWhoeverLookedAndIsErasedOnlyThatSomebodyDidIsLeft() {
        looks.add(List.of(SAM.id()), look(0, "robin"));
        looks.add(List.of(ALI.id()), look(0, "robin"));
        looks.add(List.of(ALI.id()), look(1, "joy"));
        assertThat(holding.export(ROBIN).path("byYou")).hasSize(1);

        holding.erase(ROBIN, "erased-1");
        holding.erase(ROBIN, "erased-1");

        assertThat(holding.holds(ROBIN)).isFalse();
        assertThat(looks.at(SAM.id(), 10)).containsExactly(look(0, "erased-1"));
        assertThat(looks.at(ALI.id(), 10)).containsExactly(look(1, "joy"), look(0, "erased-1"));
    }
}
