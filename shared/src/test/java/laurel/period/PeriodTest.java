package laurel.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"once", "2026", "2026-11", "2026-Q4", "2026-H2", "campaign/practice-week-2026"})
    void aPeriodIsReadAsItIsWritten(String id) {
        assertThat(Period.parse(id)).get().extracting(Period::id).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-Q5", "26", "campaign/", "campaign/A", "campaign/a--b", "２０２６"})
    void whatIsNoPeriodIsNone(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @Test
    void aCampaignOfAnyLengthIsNone() {
        assertThat(Period.parse("campaign/a" + "-a".repeat(50_000))).isEmpty();
    }
}
