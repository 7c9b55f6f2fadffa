package laurel.standard4;

import java.time.LocalDate;
import java.util.List;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may start from when they write their record for Social Work England: what they recorded in a year, with the
 * parts that they tagged themselves. It says nothing in their place.
 *
 * @param lines in the order of time
 * @param leftOut how many earlier ones there are besides
 */
public record Draft(Period.RegistrationYear year, List<Line> lines, int leftOut) {
    public Draft {
        lines = List.copyOf(lines);
    }

    /** Something that they recorded. */
    public record Line(LocalDate day, String name, @Nullable String title, List<RenewalRule.Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }
    }
}
