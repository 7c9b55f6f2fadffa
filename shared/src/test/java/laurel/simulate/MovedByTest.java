package laurel.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedByTest {
    @ParameterizedTest
    @CsvSource({
        "-51, DOWN_FAR",
        "-50, DOWN",
        "-11, DOWN",
        "-10, DOWN_A_LITTLE",
        "-1, DOWN_A_LITTLE",
        "0, NOT",
        "1, UP_A_LITTLE",
        "10, UP_A_LITTLE",
        "11, UP",
        "50, UP",
        "51, UP_FAR"
    })
    void aMoveIsToldRoughly(int points, MovedBy by) {
        assertThat(MovedBy.of(points)).isEqualTo(by);
    }
}
