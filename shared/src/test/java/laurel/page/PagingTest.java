package laurel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    private static final Paging<Integer> NUMBERS = new Paging<>(
            20, 50, text -> Optional.of(text).filter(it -> it.matches("\\d+")).map(Integer::valueOf));

    @Test
    void aPageThatAsksForNothingIsTheFirstOfTheUsualSize() {
        assertThat(NUMBERS.asked(null, null)).isEqualTo(new Paging.Page<>(null, 20));
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeEnded() {
        assertThat(NUMBERS.asked(Place.write("7"), "50")).isEqualTo(new Paging.Page<>(7, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "51", "-1", "1.5", "010", "99999999999", "\u0661"})
    void aSizeThatCannotBeIsSentBackWithWhatCan(String limit) {
        assertThat(NUMBERS.asked(null, limit))
                .isEqualTo(new Paging.Unreadable<Integer>("limit: send how many to show, 1 to 50."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "%", "_____w", "YWJj", ""})
    void aPlaceThatWasNotWrittenHereIsSentBack(String after) {
        assertThat(NUMBERS.asked(after, null))
                .isInstanceOfSatisfying(Paging.Unreadable.class, unreadable -> assertThat(unreadable.message())
                        .startsWith("after: "));
    }

    @Test
    void aPlaceStandsInAnAddressAndIsReadAsItWasWritten() {
        String place = "a/b c\0\u00e9|7";

        assertThat(Place.write(place)).matches("[A-Za-z0-9_-]+");
        assertThat(Place.read(Place.write(place))).contains(place);
        assertThat(Place.next(null)).isNull();
    }
}
