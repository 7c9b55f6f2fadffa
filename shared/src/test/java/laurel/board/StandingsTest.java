package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {
    @ParameterizedTest(name = "the first {1} of [{0}] are [{2}]")
    @CsvSource(
            delimiter = ';',
            value = {
                "       ; 3; ''",
                "5      ; 3; 1:5",
                "3 9 6  ; 3; 1:9 2:6 3:3",
                "9 9 6  ; 3; 1:9 1:9 3:6",
                "9 9 9  ; 3; 1:9 1:9 1:9",
                "9 7 7 1; 4; 1:9 2:7 2:7 4:1",
                "9 8 7 6; 2; 1:9 2:8",
                "9 7 7 1; 2; 1:9",
                "9 7 7 7; 3; 1:9",
                "7 7 7 7; 2; ''",
                "7 7    ; 0; ''"
            })
    void equalsShareAPlaceAndTiesAtTheCutAreLeftOutTogether(String points, int most, String expected) {
        List<Integer> all = points == null
                ? List.of()
                : Arrays.stream(points.split(" ")).map(Integer::valueOf).toList();
        assertThat(Standings.top(all, most, Comparator.reverseOrder(), Comparator.naturalOrder()).stream()
                        .map(placed -> placed.place() + ":" + placed.one())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void equalsFollowEachOtherByName() {
        List<PersonPoints> all =
                List.of(new PersonPoints("Bo", 5), new PersonPoints("Ada", 5), new PersonPoints("Cy", 6));
        assertThat(Standings.top(
                        all,
                        3,
                        Comparator.comparingInt(PersonPoints::points).reversed(),
                        Comparator.comparing(PersonPoints::name)))
                .extracting(placed -> placed.one().name())
                .containsExactly("Cy", "Ada", "Bo");
    }
}
