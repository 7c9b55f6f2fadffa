package laurel.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import laurel.action.Alias;
import laurel.people.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {
    private final Naming naming = new Naming(new Subject(
            new PersonId("2026"),
            "Sam Okafor",
            "sam@council.example",
            Set.of(new Alias("vle:28400"), new Alias("mailto:s.okafor@council.example"))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | X",
                "in the year 2026 | in the year 2026",
                "Sam Okafor rang | X rang",
                "as SAM OKAFOR's manager said | as X's manager said",
                "Samantha Okafor rang | Samantha Okafor rang",
                "sam@council.example, please | X, please",
                "from S.Okafor@Council.example. | from X.",
                "vle:28400 | X",
                "vle:284001 | vle:284001",
                "laurel:2026 was added | X was added"
            })
    void aTextNamesThemNoMore(String before, String after) {
        assertThat(naming.without(before, "X")).isEqualTo(after);
        assertThat(naming.in(before)).isEqualTo(!before.equals(after));
    }
}
