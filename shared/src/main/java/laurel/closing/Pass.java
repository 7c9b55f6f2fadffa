package laurel.closing;

import java.time.LocalDate;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far the teams of the organisation have been gone through for a period.
 *
 * @param afterTeam the last team that was, or null if the next run begins with the first
 * @param finishedOn the last day on which all were, or null if there was none
 */
public record Pass(
        Period period, @Nullable String afterTeam, @Nullable LocalDate finishedOn) {
    Pass after(String team) {
        return new Pass(period, team, finishedOn);
    }

    Pass finished(LocalDate day) {
        return new Pass(period, null, day);
    }
}
