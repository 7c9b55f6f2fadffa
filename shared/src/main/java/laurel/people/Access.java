package laurel.people;

import laurel.organisation.OrganisationState;
import laurel.people.Decision.Allowed;
import laurel.people.Decision.Refused;

/** Who may see what. Nothing else decides it. */
public final class Access {
    private static final Refused BASELINE = new Refused(
            "baseline",
            "Your organisation has not gone live yet: what people do is kept, and nobody is shown anything of it."
                    + " Your link officer knows when it starts.");
    private static final Refused NOT_YOURSELF =
            new Refused("not-yourself", "Badges are shown to the person whose they are.");
    private static final Refused NOT_YOUR_TEAM = new Refused(
            "not-your-team", "A team's board is for the champions who encourage that team, and for the link officer.");
    private static final Refused NOT_A_CHAMPION =
            new Refused("not-a-champion", "The comparison of teams is for champions and the link officer.");

    private final OrganisationState state;

    public Access(OrganisationState state) {
        this.state = state;
    }

    /** Badges, points and history: everybody their own, nobody another's. */
    public Decision mayViewBadges(Viewer viewer, PersonId whose) {
        return onceLive(viewer.id().equals(whose) ? new Allowed() : NOT_YOURSELF);
    }

    /** A team's board: link officers all, champions those of the teams they encourage. */
    public Decision mayViewBoard(Viewer viewer, String team) {
        return onceLive(
                switch (viewer.role()) {
                    case LINK_OFFICER -> new Allowed();
                    case CHAMPION -> viewer.teams().contains(team) ? new Allowed() : NOT_YOUR_TEAM;
                    case STAFF, STRATEGIC_CHAMPION -> NOT_YOUR_TEAM;
                });
    }

    /** The comparison of the organisation's teams: link officers and champions. */
    public Decision mayCompareTeams(Viewer viewer) {
        return onceLive(
                switch (viewer.role()) {
                    case LINK_OFFICER, CHAMPION -> new Allowed();
                    case STAFF, STRATEGIC_CHAMPION -> NOT_A_CHAMPION;
                });
    }

    private Decision onceLive(Decision decision) {
        return switch (state) {
            case OrganisationState.Baseline baseline -> BASELINE;
            case OrganisationState.Live live -> decision;
        };
    }
}
