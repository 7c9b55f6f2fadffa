package laurel.local.command;

import java.io.PrintWriter;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import laurel.action.Mechanism;
import laurel.period.Period;
import laurel.simulate.Effect;
import laurel.simulate.MovedBy;
import laurel.simulate.Simulate;
import laurel.simulate.Told;

/** Prints what a simulation found. */
final class SimulationTable {
    private final PrintWriter out;
    private final YearMonth since;

    SimulationTable(PrintWriter out, YearMonth since) {
        this.out = out;
        this.since = since;
    }

    void print(Simulate.Result.Simulated simulated) {
        Effect effect = simulated.soFar().effect();
        Told told = Told.of(simulated);
        line(
                "In force since %s; compared: %s. %,d people, %,d of them with actions.",
                since.atDay(1),
                simulated.years().stream().map(Period::words).collect(Collectors.joining(", ")),
                effect.people(),
                effect.active());
        for (Period.RegistrationYear year : told.badgesStay()) {
            line("Badges of %s stay those in force on %s: points alone change.", year.words(), year.firstDay());
        }
        badges(told);
        points(effect);
        moved(effect);
        told.rewards()
                .forEach(reward -> line("Rewards: %s, %,d more (%s).", reward.what(), reward.more(), reward.badge()));
        if (told.rewards().isEmpty()) {
            line("Rewards: none more.");
        }
    }

    private void badges(Told told) {
        line("");
        line("%-36s %7s %7s %7s %7s", "Badges, each person and period", "now", "gain", "keep", "lose");
        told.badges()
                .forEach(badge -> line(
                        "%-36s %,7d %,7d %,7d %,7d",
                        badge.name() + (badge.toConfirm() ? " *" : ""),
                        badge.of().now(),
                        badge.of().gain(),
                        badge.of().keep(),
                        badge.of().lose()));
        if (told.badges().isEmpty()) {
            line("Nobody has one, or would.");
        }
        if (told.badges().stream().anyMatch(Told.Line::toConfirm)) {
            line("* A link officer confirms it: these are the ones whose actions bear it out.");
        }
        if (told.badges().stream().anyMatch(badge -> badge.of().lose() > 0)) {
            line("What would be lost is kept, unless a rebuild is told to take it back.");
        }
    }

    private void points(Effect effect) {
        line("");
        line("%-36s %9s %9s", "Points", "now", "then");
        for (Mechanism mechanism : Mechanism.ALL) {
            line(
                    "%-36s %,9d %,9d",
                    mechanism.id().replace('-', ' '),
                    effect.before().of(mechanism),
                    effect.after().of(mechanism));
        }
        line("%-36s %,9d %,9d", "all", effect.before().total(), effect.after().total());
    }

    private void moved(Effect effect) {
        line("");
        line("%-36s %9s", "Points of a person", "people");
        for (MovedBy by : MovedBy.values()) {
            line("%-36s %,9d", by.words(), effect.moved().getOrDefault(by, 0));
        }
        line("");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.UK, format, values));
    }
}
