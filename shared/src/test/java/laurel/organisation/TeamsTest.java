package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TeamsTest {
    static Stream<Teams> everyTeams() {
        return Stream.of(new InMemoryTeams(), new DynamoTeams(LocalDynamo.client(), LocalDynamo.settings()));
    }

    @ParameterizedTest
    @MethodSource("everyTeams")
    void noneAreThereAtFirst(Teams teams) {
        assertThat(teams.all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTeams")
    void addingAgainChangesNothing(Teams teams) {
        teams.add(List.of("team-01", "team-00", "team-01"));
        teams.add(List.of("team-02", "team-00"));
        teams.add(List.of());
        assertThat(teams.all()).containsExactly("team-00", "team-01", "team-02");
    }
}
