package laurel.catalogue;

import org.jspecify.annotations.Nullable;

/** Whether a criterion can be asked of a badge of its period and receiver, and what to write instead if not. */
final class CriterionFits {
    /** What the progress of a year has to remember of a badge stays small. */
    private static final int MOST_DIFFERENT = 10;

    private final Badge.@Nullable Per per;
    private final boolean ofTeam;
    private final TypesRead types;

    CriterionFits(Badge.@Nullable Per per, boolean ofTeam, TypesRead types) {
        this.per = per;
        this.ofTeam = ofTeam;
        this.types = types;
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

    private void points(Entry entry) {
        if (per != null && !per.addsUpPoints()) {
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
        if (actions.distinct() != null && actions.times() > MOST_DIFFERENT) {
            entry.problem(actions.times() + " different ones are too many. Write up to " + MOST_DIFFERENT + ".");
        }
        if (actions.spread() != null && per != null) {
            SpreadFits.problem(actions.times(), actions.spread(), per).ifPresent(entry::problem);
        }
    }

    private void types(Entry entry, Selection of) {
        for (String type : of.types()) {
            if (!types.has(type)) {
                entry.problem("the catalogue has no action type \"" + type + "\". " + types.instead(type));
            }
        }
        if (of.otherThan() != null && of.types().stream().anyMatch(type -> types.isOf(type, of.otherThan()))) {
            entry.problem("a type that is named and the mechanism that is left out are the same. Leave out \"from other"
                    + " than " + of.otherThan().id() + "\", or the type.");
        }
    }
}
