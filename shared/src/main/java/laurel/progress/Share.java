package laurel.progress;

import java.util.Comparator;
import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;
import org.jspecify.annotations.Nullable;

/** How much of what a badge asks for is there, from 0 to 1: what is nearest can be shown first. It is never shown itself. */
final class Share {
    private Share() {}

    static double of(Badge badge, BadgeState state, Points points, @Nullable Campaign campaign) {
        double sum = 0;
        int counted = 0;
        for (Criterion criterion : badge.when()) {
            Tally tally = criterion instanceof Criterion.Counted ? state.tally(counted++) : Tally.EMPTY;
            sum += of(criterion, tally, state, points, campaign);
        }
        return sum / badge.when().size();
    }

    private static double of(
            Criterion criterion, Tally tally, BadgeState state, Points points, @Nullable Campaign campaign) {
        return switch (criterion) {
            case Criterion.FirstAction first -> 0;
            case Criterion.TeamShare share -> 0;
            case Criterion.Nominated nominated -> state.isRuled(Ruling.Kind.NOMINATED) ? 1 : 0;
            case Criterion.PointsAtLeast at -> without(Criteria.missing(at, points), at.points());
            case Criterion.MechanismsAtLeast at ->
                Mechanism.ALL.stream()
                                .map(mechanism -> Math.min(at.points(), points.of(mechanism)))
                                .sorted(Comparator.reverseOrder())
                                .limit(at.mechanisms())
                                .mapToInt(Integer::intValue)
                                .sum()
                        / (double) (at.points() * at.mechanisms());
            case Criterion.MechanismsActed acted -> Tallying.acted(tally, acted) / (double) acted.mechanisms();
            case Criterion.AllCovered covered ->
                tally.full()
                        ? 1
                        : tally.seen().length / (double) covered.standards().size();
            case Criterion.TopicsAtLeast topics -> {
                int missing = Criteria.missing(topics, tally, campaign);
                yield without(missing, missing + tally.seen().length);
            }
            case Criterion.ActionsAtLeast actions -> {
                int asked = actions.times()
                        + (actions.spread() == null ? 0 : actions.spread().least());
                yield without(
                        Math.max(0, Criteria.missing(actions, tally, state.ruling()))
                                + Math.max(0, Criteria.missingSpread(actions, tally, state.ruling())),
                        asked);
            }
        };
    }

    private static double without(int missing, int all) {
        return missing <= 0 ? 1 : 1 - Math.min(missing, all) / (double) all;
    }
}
