package laurel.progress;

import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;
import laurel.catalogue.Distinct;
import laurel.catalogue.Spread;
import org.jspecify.annotations.Nullable;

/** Whether a badge's criteria hold for a period. */
final class Criteria {
    private Criteria() {}

    /**
     * Whether all of a badge's criteria hold, whatever was decided about it.
     *
     * @param points of the period
     * @param campaign the badge is for, if it is for one
     */
    static boolean hold(Badge badge, BadgeState state, Points points, @Nullable Campaign campaign) {
        int counted = 0;
        for (Criterion criterion : badge.when()) {
            Tally tally = criterion instanceof Criterion.Counted ? state.tally(counted++) : Tally.EMPTY;
            if (!holds(criterion, tally, state, points, campaign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(
            Criterion criterion, Tally tally, BadgeState state, Points points, @Nullable Campaign campaign) {
        return switch (criterion) {
            case Criterion.FirstAction first -> false;
            case Criterion.TeamShare share -> false;
            case Criterion.Nominated nominated -> state.isRuled(Ruling.Kind.NOMINATED);
            case Criterion.PointsAtLeast at -> missing(at, points) <= 0;
            case Criterion.MechanismsAtLeast at -> {
                int reached = 0;
                for (Mechanism mechanism : Mechanism.ALL) {
                    reached += points.of(mechanism) >= at.points() ? 1 : 0;
                }
                yield reached >= at.mechanisms();
            }
            case Criterion.MechanismsActed acted -> Tallying.acted(tally, acted) >= acted.mechanisms();
            case Criterion.AllCovered covered -> tally.full();
            case Criterion.TopicsAtLeast topics -> missing(topics, tally, campaign) <= 0;
            case Criterion.ActionsAtLeast actions ->
                missing(actions, tally, state.ruling()) <= 0 && missingSpread(actions, tally, state.ruling()) <= 0;
        };
    }

    static int missing(Criterion.PointsAtLeast criterion, Points points) {
        Mechanism other = criterion.otherThan();
        return criterion.points() - points.total() + (other == null ? 0 : points.of(other));
    }

    /** A campaign without topics, or with fewer than are asked for, has none to miss but can't be completed. */
    static int missing(Criterion.TopicsAtLeast criterion, Tally tally, @Nullable Campaign campaign) {
        int all = campaign == null ? 0 : campaign.topics().size();
        int least = criterion.topics() == Criterion.TopicsAtLeast.ALL ? Math.max(1, all) : criterion.topics();
        return tally.full() ? 0 : least - tally.seen().length;
    }

    /** How many actions, or different things, are still asked for. */
    static int missing(Criterion.ActionsAtLeast criterion, Tally tally, @Nullable Ruling ruling) {
        Distinct distinct = criterion.distinct();
        if (distinct != null) {
            return tally.full() ? 0 : criterion.times() - tally.seen().length;
        }
        Spread spread = criterion.spread();
        if (spread == null) {
            return criterion.times() - tally.count();
        }
        // Who was away for some of the weeks is asked for fewer actions as well.
        int least = least(spread, ruling);
        return (criterion.times() * least + spread.least() - 1) / spread.least() - tally.count();
    }

    /** Over how many more days, weeks, months or quarters they are asked for. */
    static int missingSpread(Criterion.ActionsAtLeast criterion, Tally tally, @Nullable Ruling ruling) {
        Spread spread = criterion.spread();
        return spread == null || tally.full() ? 0 : least(spread, ruling) - tally.seen().length;
    }

    private static int least(Spread spread, @Nullable Ruling ruling) {
        return ruling != null && ruling.weeks() > 0 && spread.unit() == Spread.Unit.WEEK
                ? Math.min(ruling.weeks(), spread.least())
                : spread.least();
    }
}
