package laurel.catalogue;

import java.util.List;

/** Whether what a badge says of itself goes together, and what to write instead if not. */
final class BadgeFits {
    private BadgeFits() {}

    static void check(Entry entry, Badge.Per per, boolean ofTeam, boolean confirmed, List<Criterion> when) {
        if (per == Badge.Per.ONCE && (ofTeam || confirmed)) {
            entry.problem("what is given once is given to a person at their first action. Write another period.");
        }
        if (ofTeam) {
            ofTeam(entry, per, confirmed, when);
        }
        if (confirmed && per == Badge.Per.CAMPAIGN) {
            entry.problem(
                    "confirmed-by",
                    "confirmed-by: a badge is confirmed when a month, quarter, half or registration-year has closed."
                            + " Leave it out of a campaign's badge.");
        }
        if (confirmed && when.stream().anyMatch(Criterion.Nominated.class::isInstance)) {
            entry.problem(
                    "confirmed-by",
                    "confirmed-by: whom a champion or link officer has put forward is not confirmed once more. Leave"
                            + " it out, or the line \"nominated: …\".");
        }
        if (entry.node("reward") != null
                && !ofTeam
                && !confirmed
                && when.stream().noneMatch(Criterion.Nominated.class::isInstance)) {
            entry.problem(
                    "reward",
                    "reward: there are only so many of it, so somebody decides who is given one. Add"
                            + " \"confirmed-by: link-officer\", or leave it out.");
        }
    }

    private static void ofTeam(Entry entry, Badge.Per per, boolean confirmed, List<Criterion> when) {
        if (when.stream().noneMatch(Criterion.TeamShare.class::isInstance)) {
            entry.problem("a team's badge says how many of the team take part. Add to its when for example"
                    + " \"team-share: 70% of at least 5 people\".");
        }
        if (per == Badge.Per.CAMPAIGN) {
            entry.problem("per", "per: a team's badge is given for a month, quarter, half or registration-year.");
        }
        if (entry.node("reward") != null) {
            entry.problem("reward", "reward: it is given to people. Leave it out of a team's badge.");
        }
        if (confirmed) {
            entry.problem(
                    "confirmed-by",
                    "confirmed-by: a team's badge is decided by numbers alone when its period has closed. Leave it out.");
        }
    }
}
