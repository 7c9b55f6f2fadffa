package laurel.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import laurel.catalogue.Badge;
import laurel.catalogue.Scheme;
import laurel.period.Period;

/**
 * What a simulation found, as it is told.
 *
 * @param badgesStay the years whose badges stay as they are, because the proposal would not have been in force on their
 *     first day
 */
public record Told(List<Line> badges, List<Reward> rewards, List<Period.RegistrationYear> badgesStay) {
    public Told {
        badges = List.copyOf(badges);
        rewards = List.copyOf(rewards);
        badgesStay = List.copyOf(badgesStay);
    }

    /**
     * A badge that somebody holds or would hold, in the order of the catalogue.
     *
     * @param toConfirm whether a link officer confirms it, and so it is counted whether or not they did
     */
    public record Line(String id, String name, boolean toConfirm, Effect.OfBadge of) {}

    /** A reward that so many more would be given. */
    public record Reward(String what, String badge, int more) {}

    /** In words and in order. */
    public static Told of(Simulate.Result.Simulated simulated) {
        Map<String, Badge> known = new LinkedHashMap<>();
        List<Period.RegistrationYear> stay = new ArrayList<>();
        for (Period.RegistrationYear year : simulated.years()) {
            badges(simulated.then(), year, known);
            badges(simulated.now(), year, known);
            if (simulated.then().catalogues().at(year.months().getFirst())
                    == simulated.now().catalogues().at(year.months().getFirst())) {
                stay.add(year);
            }
        }
        List<Line> lines = new ArrayList<>();
        List<Reward> rewards = new ArrayList<>();
        known.forEach((id, badge) -> {
            Effect.OfBadge of = simulated.soFar().effect().badges().getOrDefault(id, Effect.OfBadge.NONE);
            if (!of.equals(Effect.OfBadge.NONE)) {
                lines.add(new Line(id, badge.name(), badge.confirmed(), of));
            }
            if (badge.reward() != null && of.gain() > 0) {
                rewards.add(new Reward(badge.reward(), badge.name(), of.gain()));
            }
        });
        return new Told(lines, rewards, stay);
    }

    private static void badges(Scheme scheme, Period.RegistrationYear year, Map<String, Badge> known) {
        scheme.catalogues()
                .at(year.months().getFirst())
                .badges()
                .forEach(badge -> known.putIfAbsent(badge.id(), badge));
    }
}
