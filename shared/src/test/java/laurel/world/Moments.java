package laurel.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Moments at which things are done, often at the borders of days, months, quarters, years and summer time. */
final class Moments {
    private static final List<String> STARTS = List.of(
            "2026-11-30T22:30:00Z",
            "2026-11-23T09:30:00Z",
            "2026-12-01T07:45:00Z",
            "2026-10-24T21:00:00Z",
            "2027-03-27T22:00:00Z",
            "2026-12-31T23:00:00Z",
            "2027-02-28T23:30:00Z",
            "2026-05-31T22:30:00Z",
            "2026-08-31T21:30:00Z",
            "2026-07-06T07:50:00Z");

    private final Random random;
    private final Instant start;
    private final Duration span;
    private final boolean turnOfTheYear;

    Moments(Random random) {
        this.random = random;
        this.start = Instant.parse(STARTS.get(random.nextInt(STARTS.size())))
                .plusMillis(random.nextLong(3) * random.nextInt(3_600_000));
        this.span = List.of(Duration.ofHours(3), Duration.ofDays(2), Duration.ofDays(80), Duration.ofDays(430))
                .get(random.nextInt(4));
        this.turnOfTheYear = random.nextInt(4) == 0;
    }

    Instant start() {
        return start;
    }

    /** A moment before the start. */
    Instant past() {
        if (turnOfTheYear && random.nextBoolean()) {
            return turn().plusMillis(random.nextInt(3) - 1);
        }
        return switch (random.nextInt(5)) {
            case 0 -> border();
            // Whole quarters of an hour, so that several fall on one moment.
            case 1, 2 -> start.minus(Duration.ofMinutes(15L * random.nextLong(span.toMinutes() / 15 + 1)));
            default -> start.minusMillis(1 + random.nextLong(span.toMillis()));
        };
    }

    /** A moment that has not come yet. */
    Instant ahead() {
        return start.plus(Duration.ofHours(10 + random.nextInt(200)));
    }

    /** When the registration year began that the start is in. */
    private Instant turn() {
        return Council.ENGINE.start(Council.ENGINE.year(start.minusMillis(2)));
    }

    private Instant border() {
        YearMonth month = YearMonth.from(start.atZone(Council.ZONE)).minusMonths(random.nextInt(14));
        LocalDate day = random.nextInt(4) == 0 ? lastSunday(month) : month.atDay(1);
        Instant midnight = day.atStartOfDay(Council.ZONE).toInstant();
        Duration off = List.of(
                        Duration.ofMillis(-1),
                        Duration.ZERO,
                        Duration.ofMillis(1),
                        Duration.ofHours(-1),
                        Duration.ofHours(1))
                .get(random.nextInt(5));
        Instant border = midnight.plus(off);
        return border.isBefore(start) ? border : start.minusMillis(1);
    }

    private static LocalDate lastSunday(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.minusDays(last.getDayOfWeek().getValue() % 7);
    }
}
