package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

class MomentOptionTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00:00Z, 2026-11-23T09:00:00Z",
        "2026-11-23T09:00Z, 2026-11-23T09:00:00Z",
        "2026-06-23T09:00:00+01:00, 2026-06-23T08:00:00Z",
        "2026-06-23T09:00, 2026-06-23T08:00:00Z",
        "2026-11-23 09:00:30, 2026-11-23T09:00:30Z"
    })
    void aMomentIsReadWithAnOffsetOrAsTheTimeInLondon(String text, Instant moment) {
        assertThat(new MomentOption().convert(text)).isEqualTo(moment);
    }

    @Test
    void whatIsNoMomentIsAnsweredWithAnExample() {
        assertThatThrownBy(() -> new MomentOption().convert("tomorrow"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("2026-11-23T09:00:00Z");
    }
}
