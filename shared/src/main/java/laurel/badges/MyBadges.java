package laurel.badges;

import java.time.LocalDate;
import java.util.List;
import laurel.period.Period;
import laurel.progress.Points;

/**
 * What a person sees of themselves.
 *
 * @param profile who they are
 * @param total points of all time
 * @param awards latest first
 * @param next the badges that are not earned yet, in the order of the catalogue
 */
public record MyBadges(
        ViewProfile.Profile profile, Points total, List<PeriodPoints> current, List<Earned> awards, List<Ahead> next) {

    public MyBadges {
        current = List.copyOf(current);
        awards = List.copyOf(awards);
        next = List.copyOf(next);
    }

    /** The points of a current period: the month's, the quarter's and the registration year's, in this order. */
    public record PeriodPoints(Period period, Points points) {}

    /** A badge that stands, with the day on which it was given and the criteria in words. */
    public record Earned(
            String badge, String name, Period period, String periodWords, LocalDate givenOn, String criteria) {}

    /** A badge that is not earned yet, with what is left for it in words. */
    public record Ahead(
            String badge, String name, Period period, String periodWords, List<String> left, String criteria) {}
}
