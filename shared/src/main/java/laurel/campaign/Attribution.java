package laurel.campaign;

import java.time.LocalDate;
import java.util.List;
import laurel.action.Action;
import laurel.catalogue.ActionType;
import laurel.catalogue.Badge;
import laurel.catalogue.Criterion;
import laurel.people.Membership;

/**
 * Tells which actions are of a campaign: those that name it, and of those that name none, what is about one of its topics
 * or counts for one of its badges. What asks for neither topics nor badges is made of all that is done in its days.
 */
final class Attribution {
    private final Campaign campaign;
    private final List<Criterion.Counted> counted;
    private final boolean anything;

    /** Takes the badges that the campaign is for. */
    Attribution(Campaign campaign, List<Badge> badges) {
        this.campaign = campaign;
        this.counted = badges.stream()
                .flatMap(badge -> badge.when().stream())
                .filter(Criterion.Counted.class::isInstance)
                .map(Criterion.Counted.class::cast)
                .toList();
        this.anything = badges.isEmpty() && campaign.topics().isEmpty();
    }

    /**
     * Whether an action is one of it.
     *
     * @param there where the person was on the day
     */
    boolean has(Action action, ActionType type, LocalDate day, Membership there) {
        if (!campaign.duringOrLate(day) || !campaign.isFor(there)) {
            return false;
        }
        if (action.campaign() != null) {
            return campaign.id().equals(action.campaign());
        }
        return !campaign.about(action).isEmpty()
                || (anything && campaign.during(day))
                || counted.stream()
                        .anyMatch(each -> (each.late() || campaign.during(day)) && counts(each, action, type));
    }

    private boolean counts(Criterion.Counted criterion, Action action, ActionType type) {
        return switch (criterion) {
            case Criterion.ActionsAtLeast actions -> actions.of().has(action, type, campaign.id());
            case Criterion.AllCovered covered -> covered.of().has(action, type, campaign.id());
            case Criterion.MechanismsActed acted -> true;
            // What is about a topic is of the campaign by that alone.
            case Criterion.TopicsAtLeast topics -> false;
        };
    }
}
