package laurel.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is away: from the day on which the people file first said so, until the last one that it named.
 *
 * @param until its last day
 */
public record Away(LocalDate from, LocalDate until) {
    public Away {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("Away from " + from + " until " + until);
        }
    }

    /** How many of the days from {@code first} to {@code last} somebody is away, of stretches that don't overlap. */
    public static long days(List<Away> stretches, LocalDate first, LocalDate last) {
        long days = 0;
        for (Away away : stretches) {
            LocalDate from = away.from().isBefore(first) ? first : away.from();
            LocalDate until = away.until().isAfter(last) ? last : away.until();
            days += Math.max(0, ChronoUnit.DAYS.between(from, until) + 1);
        }
        return days;
    }

    /**
     * What is known once a people file of {@code today} says until when somebody is away, or, with null, that they are not.
     *
     * @param known in the order of their dates
     */
    static List<Away> told(List<Away> known, @Nullable LocalDate until, LocalDate today) {
        Away last = known.isEmpty() ? null : known.getLast();
        if (last == null || last.until().isBefore(today.minusDays(1))) {
            return until == null || until.isBefore(today) ? known : with(known, new Away(today, until));
        }
        // Of what still runs, or ended only yesterday, the file tells when it ends.
        LocalDate end = until == null || until.isBefore(last.from()) ? today.minusDays(1) : until;
        List<Away> before = known.subList(0, known.size() - 1);
        return end.isBefore(last.from()) ? List.copyOf(before) : with(before, new Away(last.from(), end));
    }

    private static List<Away> with(List<Away> known, Away one) {
        List<Away> all = new ArrayList<>(known);
        all.add(one);
        return List.copyOf(all);
    }
}
