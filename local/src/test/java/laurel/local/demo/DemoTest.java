package laurel.local.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import laurel.action.Action;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.local.replay.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant UNTIL = Instant.parse("2026-11-23T09:00:00Z");

    private final Council council = new Council(7);
    private final List<Action> year =
            new Year(7, council, UNTIL).entries().stream().map(DemoTest::action).toList();

    @Test
    void theSameSeedMakesTheSameCouncilAndTheSameYear() {
        assertThat(new Council(7).csv()).isEqualTo(council.csv()).isNotEqualTo(new Council(8).csv());
        assertThat(new Year(7, council, UNTIL).entries())
                .isEqualTo(new Year(7, new Council(7), UNTIL).entries())
                .isNotEqualTo(new Year(8, council, UNTIL).entries());
    }

    @Test
    void thereAre300PeopleIn25TeamsAndNoTwoShareAnAddress() {
        assertThat(council.people()).hasSize(300);
        assertThat(council.people().stream().map(Colleague::team).distinct()).hasSize(25);
        assertThat(council.people()).extracting(Colleague::email).doesNotHaveDuplicates();
        assertThat(council.people())
                .extracting(Colleague::role)
                .contains("link-officer", "champion", "strategic-champion");
    }

    @Test
    void everyActionOfTheYearCanBeReadHasItsOwnKeyAndLiesInTheYear() {
        assertThat(year).hasSize(Year.ACTIONS);
        assertThat(year).extracting(Action::key).doesNotHaveDuplicates();
        assertThat(year).allSatisfy(action -> assertThat(action.occurredAt())
                .isBetween(UNTIL.minusSeconds(373L * 24 * 3600), UNTIL));
    }

    @Test
    void everyTypeOfActionHappensAndAFewPeopleDoALot() {
        assertThat(year.stream().map(Action::type).distinct()).hasSize(Doing.values().length);
        Map<String, Long> each =
                year.stream().collect(groupingBy(a -> a.person().value(), counting()));
        assertThat(each.values().stream().sorted().toList().getLast()).isGreaterThan(100);
    }

    @Test
    void anInterruptedLoadGoesOnWithTheSameYear(@TempDir Path data) {
        DemoState first = DemoState.in(data, UNTIL);
        assertThat(DemoState.in(data, UNTIL.plusSeconds(1000)).until()).isEqualTo(first.until());
        assertThat(first.nowLoaded().loaded()).isTrue();
        assertThat(DemoState.in(data, UNTIL).loaded()).isTrue();
    }

    private static Action action(Entry entry) {
        try {
            Reading reading = ActionReader.read(entry.source(), JSON.readTree(entry.detail()));
            assertThat(reading).isInstanceOf(Reading.Readable.class);
            return ((Reading.Readable) reading).action();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
