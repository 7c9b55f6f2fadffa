package laurel.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import laurel.action.Mechanism;
import laurel.campaign.Campaign;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Criterion;
import laurel.catalogue.InWords;
import laurel.catalogue.Spread;
import org.jspecify.annotations.Nullable;

/** What is left for a badge, in plain words. */
final class Left {
    private final InWords words;
    private final BadgeState state;
    private final Points points;
    private final @Nullable Campaign campaign;

    Left(Catalogue catalogue, BadgeState state, Points points, @Nullable Campaign campaign) {
        this.words = new InWords(catalogue);
        this.state = state;
        this.points = points;
        this.campaign = campaign;
    }

    /** A line or more for each criterion that does not hold yet; none if all do. */
    List<String> of(Badge badge) {
        List<String> left = new ArrayList<>();
        int counted = 0;
        for (Criterion criterion : badge.when()) {
            Tally tally = criterion instanceof Criterion.Counted ? state.tally(counted++) : Tally.EMPTY;
            left.addAll(of(criterion, tally));
        }
        return left;
    }

    private List<String> of(Criterion criterion, Tally tally) {
        return switch (criterion) {
            case Criterion.FirstAction first -> List.of("your first action");
            case Criterion.TeamShare share -> List.of();
            case Criterion.Nominated nominated ->
                state.isRuled(Ruling.Kind.NOMINATED) ? List.of() : List.of(words.of(nominated));
            case Criterion.PointsAtLeast at -> {
                int missing = Criteria.missing(at, points);
                yield missing <= 0 ? List.of() : List.of(morePoints(missing) + InWords.beyond(at.otherThan()));
            }
            case Criterion.MechanismsAtLeast at -> nearest(at);
            case Criterion.MechanismsActed acted -> acted(acted, tally);
            case Criterion.AllCovered covered -> covered(covered, tally);
            case Criterion.TopicsAtLeast topics -> {
                int missing = Criteria.missing(topics, tally, campaign);
                yield missing <= 0
                        ? List.of()
                        : List.of(missing + (missing == 1 ? " more topic" : " more topics") + " of the campaign");
            }
            case Criterion.ActionsAtLeast actions -> actions(actions, tally);
        };
    }

    private List<String> actions(Criterion.ActionsAtLeast actions, Tally tally) {
        int missing = Criteria.missing(actions, tally, state.ruling());
        if (actions.distinct() != null) {
            return missing <= 0
                    ? List.of()
                    : List.of(words.of(new Criterion.ActionsAtLeast(
                                    missing, actions.of(), actions.distinct(), null, false))
                            .replaceFirst("at least (\\d+) ", "$1 more "));
        }
        int missingSpread = Criteria.missingSpread(actions, tally, state.ruling());
        Spread spread = actions.spread();
        if (missing <= 0 && missingSpread <= 0) {
            return List.of();
        }
        String more =
                words.counted(Math.max(missing, missingSpread), actions.of()).replaceFirst("^(\\d+) ", "$1 more ");
        return List.of(
                spread == null || missingSpread <= 0
                        ? more
                        : more + ", in " + spread.unit().others(missingSpread));
    }

    private static List<String> acted(Criterion.MechanismsActed acted, Tally tally) {
        int missing = acted.mechanisms() - Tallying.acted(tally, acted);
        if (missing <= 0) {
            return List.of();
        }
        List<String> open = Mechanism.ALL.stream()
                .filter(mechanism -> Tallying.slots(tally, mechanism) < acted.times())
                .map(InWords::words)
                .toList();
        String actions = acted.times() == 1 ? "an action" : acted.times() + " actions";
        return List.of(
                missing == open.size()
                        ? actions + " in " + (missing == 1 ? "" : "each of ") + String.join(", ", open)
                        : actions + " in " + missing + " more of " + String.join(", ", open));
    }

    private static List<String> covered(Criterion.AllCovered covered, Tally tally) {
        if (tally.full()) {
            return List.of();
        }
        List<String> open = new ArrayList<>(covered.standards());
        for (long part : tally.seen()) {
            open.remove(covered.standards().get((int) part));
        }
        return List.of("a record that you tag with " + String.join(", ", open));
    }

    private List<String> nearest(Criterion.MechanismsAtLeast criterion) {
        return Mechanism.ALL.stream()
                .sorted(Comparator.comparing((Mechanism m) -> missing(criterion, m)))
                .limit(criterion.mechanisms())
                .filter(m -> missing(criterion, m) > 0)
                .map(m -> morePoints(missing(criterion, m)) + " from "
                        + (criterion.mechanisms() == Mechanism.ALL.size() ? "" : "another way, for example ")
                        + InWords.words(m))
                .toList();
    }

    private int missing(Criterion.MechanismsAtLeast criterion, Mechanism mechanism) {
        return Math.max(0, criterion.points() - points.of(mechanism));
    }

    private static String morePoints(int number) {
        return number + (number == 1 ? " more point" : " more points");
    }
}
