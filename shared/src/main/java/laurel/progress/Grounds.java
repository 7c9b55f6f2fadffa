package laurel.progress;

import java.util.ArrayList;
import java.util.List;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Criterion;
import laurel.catalogue.InWords;
import laurel.catalogue.Spread;

/** By what somebody qualifies for a badge, in plain words: what it asked of them, and never how much more they did. */
public final class Grounds {
    private Grounds() {}

    /**
     * A line for each criterion.
     *
     * @param weeks over how many weeks it was asked for, as {@link Ruling#weeks} has it
     */
    public static List<String> of(Catalogue catalogue, Badge badge, int weeks) {
        InWords words = new InWords(catalogue);
        List<String> grounds = new ArrayList<>();
        for (Criterion criterion : badge.when()) {
            grounds.add(words.of(asked(criterion, weeks)));
        }
        return grounds;
    }

    private static Criterion asked(Criterion criterion, int weeks) {
        if (weeks == 0
                || !(criterion instanceof Criterion.ActionsAtLeast actions)
                || actions.spread() == null
                || actions.spread().unit() != Spread.Unit.WEEK) {
            return criterion;
        }
        Ruling ruling = new Ruling(Ruling.Kind.CONFIRMED, weeks);
        return new Criterion.ActionsAtLeast(
                Criteria.missing(actions, Tally.EMPTY, ruling),
                actions.of(),
                actions.distinct(),
                new Spread(Criteria.missingSpread(actions, Tally.EMPTY, ruling), Spread.Unit.WEEK),
                actions.late());
    }
}
