package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import laurel.organisation.OrganisationState.Baseline;
import laurel.organisation.OrganisationState.Live;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationStoreTest {
    private static final Live LIVE = new Live(Instant.parse("2026-11-23T09:00:00Z"), "Robin", "DPIA 1", "10 November");

    static Stream<OrganisationStore> stores() {
        return Stream.of(
                new InMemoryOrganisationStore(),
                new DynamoOrganisationStore(LocalDynamo.client(), LocalDynamo.settings()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void anOrganisationStartsInBaseline(OrganisationStore store) {
        assertThat(store.state()).isEqualTo(new Baseline());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void itGoesLiveOnce(OrganisationStore store) {
        assertThat(store.goLive(LIVE)).isEqualTo(LIVE);
        assertThat(store.goLive(new Live(Instant.EPOCH, "Ali", "DPIA 2", "1 May")))
                .isEqualTo(LIVE);
        assertThat(store.state()).isEqualTo(LIVE);
    }
}
