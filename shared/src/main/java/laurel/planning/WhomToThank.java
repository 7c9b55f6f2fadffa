package laurel.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.award.Award;
import laurel.award.Awards;
import laurel.catalogue.ActionType;
import laurel.ledger.Earnings;
import laurel.people.Person;
import laurel.progress.Engine;
import org.jspecify.annotations.Nullable;

/** Finds what somebody was given of late, for those who encourage them to thank them for. */
public final class WhomToThank {
    private final Awards awards;
    private final Earnings earnings;
    private final Engine engine;

    public WhomToThank(Awards awards, Earnings earnings, Engine engine) {
        this.awards = awards;
        this.earnings = earnings;
        this.engine = engine;
    }

    /**
     * Somebody who was given a badge.
     *
     * @param badge its name
     * @param on the day on which it was earned
     * @param mechanism of what completed it; null if it was decided
     */
    public record ToThank(
            Person person,
            Award award,
            String badge,
            LocalDate on,
            @Nullable Mechanism mechanism) {}

    /** What a person was given from a moment on until before another. */
    public List<ToThank> of(Person person, Instant from, Instant to) {
        List<Award> found = awards.of(person.id()).stream()
                .filter(award ->
                        !award.foundAt().isBefore(from) && award.foundAt().isBefore(to))
                .toList();
        return earnings.of(person.id(), found).stream()
                .map(earned -> new ToThank(
                        person,
                        earned.award(),
                        engine.badge(earned.award().badgeFor(), earned.at())
                                .map(badge -> badge.name())
                                .orElse(earned.award().badge()),
                        engine.day(earned.at()),
                        Optional.ofNullable(earned.by())
                                .flatMap(action -> engine.catalogue(action.occurredAt())
                                        .type(action.type())
                                        .map(ActionType::mechanism))
                                .orElse(null)))
                .toList();
    }
}
