package laurel.badges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import laurel.action.Resource;
import laurel.period.Period;
import laurel.progress.Points;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees of themselves.
 *
 * @param profile who they are
 * @param total points of all time
 * @param awards latest first
 * @param next the badges that are not earned yet, in the order of the catalogue
 * @param recent latest first
 */
public record MyBadges(
        ViewProfile.Profile profile,
        Points total,
        List<PeriodPoints> current,
        List<Earned> awards,
        List<Ahead> next,
        List<Did> recent) {

    public MyBadges {
        current = List.copyOf(current);
        awards = List.copyOf(awards);
        next = List.copyOf(next);
        recent = List.copyOf(recent);
    }

    /** The points of a current period: the month's, the quarter's and the registration year's, in this order. */
    public record PeriodPoints(Period period, Points points) {}

    /** A badge that stands, with the reason and the criteria in words. */
    public record Earned(
            String badge,
            String name,
            Period period,
            String periodWords,
            LocalDate earnedOn,
            String reason,
            String criteria) {}

    /** A badge that is not earned yet, with what is left for it in words. */
    public record Ahead(
            String badge, String name, Period period, String periodWords, List<String> left, String criteria) {}

    /** Something that the person did; {@code reason} says why it brought no points, if it brought none. */
    public record Did(
            String source,
            String id,
            String type,
            String name,
            Instant occurredAt,
            @Nullable Resource resource,
            int points,
            @Nullable String reason) {}
}
