package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import laurel.organisation.GoLive.AlreadyLive;
import laurel.organisation.GoLive.Missing;
import laurel.organisation.GoLive.WentLive;
import laurel.organisation.OrganisationState.Baseline;
import laurel.organisation.OrganisationState.Live;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoLiveTest {
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private final OrganisationStore store = new InMemoryOrganisationStore();

    @Test
    void itRecordsWhoWhenTheAssessmentAndTheConsultation() {
        Live live = new Live(clock.instant(), "Robin", "DPIA 1", "10 November");

        assertThat(new GoLive(store, clock).goLive(" Robin ", "DPIA 1", "10 November"))
                .isEqualTo(new WentLive(live));
        assertThat(store.state()).isEqualTo(live);
    }

    @Test
    void theFirstTimeStands() {
        new GoLive(store, clock).goLive("Robin", "DPIA 1", "10 November");

        assertThat(new GoLive(store, Clock.offset(clock, Duration.ofDays(1))).goLive("Ali", "DPIA 2", "11 November"))
                .isEqualTo(new AlreadyLive(new Live(clock.instant(), "Robin", "DPIA 1", "10 November")));
    }

    @ParameterizedTest
    @CsvSource({"' ',DPIA 1,10 November,by", "Robin,'',10 November,assessment", "Robin,DPIA 1,'',consultation"})
    void itStaysInBaselineUntilEverythingIsOnRecord(String by, String assessment, String consultation, String names) {
        assertThat(new GoLive(store, clock).goLive(by, assessment, consultation))
                .isInstanceOfSatisfying(
                        Missing.class, missing -> assertThat(missing.what()).startsWith(names + ": "));
        assertThat(store.state()).isEqualTo(new Baseline());
    }
}
