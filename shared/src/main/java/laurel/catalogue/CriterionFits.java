package laurel.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a criterion can be asked of a badge of its period and receiver, and what to write instead if not. */
final class CriterionFits {
    /** What the progress of a year has to remember of a badge stays small. */
    private static final int MOST_DIFFERENT = 10;

    private static final Set<Badge.Per> WITH_POINTS =
            Set.of(Badge.Per.QUARTER, Badge.Per.HALF, Badge.Per.REGISTRATION_YEAR);

    private final Badge.@Nullable Per per;
    private final boolean ofTeam;
    private final Map<String, ActionType> types;

    CriterionFits(Badge.@Nullable Per per, boolean ofTeam, Map<String, ActionType> types) {
        this.per = per;
        this.ofTeam = ofTeam;
        this.types = types;
    }

    /** Notes what does not fit about a whole badge. */
    void check(Entry entry, boolean confirmed, @Nullable String reward, List<Criterion> when) {
        if (per == Badge.Per.ONCE && (ofTeam || confirmed)) {
            entry.problem("what is given once is given to a person at their first action. Write another period.");
        }
        if (reward != null && ofTeam) {
            entry.problem("reward", "reward: it is given to people. Leave it out of a team's badge.");
        }
        if (ofTeam && when.stream().noneMatch(Criterion.TeamShare.class::isInstance) && !when.isEmpty()) {
            entry.problem("a team's badge says how many of the team take part. Add to its when for example"
                    + " \"team-share: 70% of at least 5 people\".");
        }
        if (ofTeam && per == Badge.Per.CAMPAIGN) {
            entry.problem("per", "per: a team's badge is given for a month, quarter, half or registration-year.");
        }
        if (confirmed && per == Badge.Per.CAMPAIGN) {
            entry.problem(
                    "confirmed-by",
                    "confirmed-by: a badge is confirmed when a month, quarter, half or"
                            + " registration-year has closed. Leave it out of a campaign's badge.");
        }
    }

    /** Notes what does not fit about one criterion. */
    void check(Entry entry, Criterion criterion) {
        if (per == null) {
            return;
        }
        boolean first = criterion instanceof Criterion.FirstAction;
        if (first != (per == Badge.Per.ONCE)) {
            entry.problem(
                    first
                            ? "the first action of any type happens once. Write \"per: once\" for this badge."
                            : "all but the first action adds up in a period. Write \"per: registration-year\" or another"
                                    + " period for this badge.");
            return;
        }
        boolean ofTeams = criterion instanceof Criterion.TeamShare;
        if (ofTeam ? !ofTeams && !(criterion instanceof Criterion.MechanismsActed) : ofTeams) {
            entry.problem(
                    ofTeam
                            ? "a team is given a badge for how many take part and in how many ways. Write team-share and"
                                    + " \"at-least: 1 action from each of 3 mechanisms\"."
                            : "team-share is asked of a team. Write \"given-to: team\" for this badge.");
            return;
        }
        switch (criterion) {
            case Criterion.FirstAction it -> {}
            case Criterion.TeamShare it -> {}
            case Criterion.Nominated it -> {}
            case Criterion.MechanismsActed it -> {}
            case Criterion.PointsAtLeast it -> points(entry);
            case Criterion.MechanismsAtLeast it -> points(entry);
            case Criterion.AllCovered it -> types(entry, it.of());
            case Criterion.TopicsAtLeast it -> campaign(entry);
            case Criterion.ActionsAtLeast it -> actions(entry, it);
        }
    }

    /** The credit of an action depends on others of its quarter, so points add up over whole quarters. */
    private void points(Entry entry) {
        if (!WITH_POINTS.contains(per)) {
            entry.problem("points are asked for in a quarter, half or registration-year. Count actions instead, such as"
                    + " \"at-least: 3 of discussion.led\" or \"at-least: 1 action from each of 4 mechanisms\", or write"
                    + " another period.");
        }
    }

    private void campaign(Entry entry) {
        if (per != Badge.Per.CAMPAIGN) {
            entry.problem(
                    "only a campaign has topics, late days and a name that actions give. Write \"per: campaign\" and"
                            + " the kind, such as \"campaigns: practice-week\".");
        }
    }

    private void actions(Entry entry, Criterion.ActionsAtLeast actions) {
        types(entry, actions.of());
        if (actions.of().naming() || actions.late()) {
            campaign(entry);
        }
        if (actions.distinct() != null && actions.spread() != null) {
            entry.problem(
                    "write what is distinct and over how long it goes as two criteria, each in a line of its own.");
        }
        if (actions.distinct() != null && actions.times() > MOST_DIFFERENT) {
            entry.problem("up to " + MOST_DIFFERENT + " different ones can be asked for.");
        }
        Spread spread = actions.spread();
        if (spread != null && per != null && spread.least() > most(spread.unit(), per)) {
            entry.problem("over " + spread.unit().words(spread.least()) + ": " + limit(spread.unit(), per));
        }
    }

    private static String limit(Spread.Unit unit, Badge.Per per) {
        int most = most(unit, per);
        return most == 0
                ? "a badge per " + per.id() + " is within one. Leave it out, or write days or weeks."
                : "a badge per " + per.id() + " can ask for up to " + unit.words(most) + ".";
    }

    /** As many as fit in the shortest such period; of days, as many as are remembered. */
    private static int most(Spread.Unit unit, Badge.Per per) {
        int months =
                switch (per) {
                    case MONTH -> 1;
                    case QUARTER -> 3;
                    case HALF -> 6;
                    case ONCE, REGISTRATION_YEAR, CAMPAIGN -> 12;
                };
        return switch (unit) {
            case DAY -> 28;
            case WEEK -> months == 1 ? 4 : months * 13 / 3;
            case MONTH -> months == 1 ? 0 : months;
            case QUARTER -> months <= 3 ? 0 : months / 3;
        };
    }

    private void types(Entry entry, Selection of) {
        for (String type : of.types()) {
            if (!types.containsKey(type)) {
                entry.problem("the catalogue has no action type \"" + type + "\". Write one of action-types.yaml"
                        + Nearest.to(type, types.keySet()) + ", or add it there.");
            }
        }
        if (of.otherThan() != null && of.types().stream().anyMatch(type -> isOf(type, of))) {
            entry.problem("a type that is named and the mechanism that is left out are the same. Leave out \"from other"
                    + " than " + of.otherThan().id() + "\", or the type.");
        }
    }

    private boolean isOf(String type, Selection of) {
        ActionType known = types.get(type);
        return known != null && known.mechanism() == of.otherThan();
    }
}
