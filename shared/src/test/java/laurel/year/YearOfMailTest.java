package laurel.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import laurel.year.check.Report;
import org.junit.jupiter.api.Test;

/**
 * A year of e-mails breaks no rule. {@code -Dlaurel.year.people=1000 -Dlaurel.year.seed=7} plays a larger one or another; the
 * files of the last stay in {@code target/year}.
 */
final class YearOfMailTest {
    private static final Path FOLDER = Path.of("target", "year");

    @Test
    void everyRuleHolds() {
        int people = Integer.getInteger("laurel.year.people", 60);
        long seed = Long.getLong("laurel.year.seed", 1);
        System.out.println("A year of " + people + " people, seed " + seed);
        System.out.println(new YearOfMail(seed, people, FOLDER).play());
        List<String> violations = Report.of(FOLDER);
        assertThat(violations).as("seed " + seed).isEmpty();
    }
}
