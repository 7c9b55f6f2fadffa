package laurel.people;

import java.time.LocalDate;
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
    private static final Refused NO_LONGER_HERE =
            new Refused("no-longer-here", "Badges are shown of those who are with the organisation.");
    private static final Refused NOT_YOURSELF_LOOKED =
            new Refused("not-yourself", "Who looked is shown to the person who was looked at.");
    private static final Refused NOT_YOUR_RENEWAL = new Refused(
            "not-yourself", "Standard 4 and the renewal of a registration are shown to the person whose they are.");
    private static final Refused NOT_YOUR_TEAM = new Refused(
            "not-your-team", "A team's board is for the champions who encourage that team, and for the link officer.");
    private static final Refused NOT_A_CHAMPION =
            new Refused("not-a-champion", "The comparison of teams is for champions and the link officer.");

    private static final Refused NOT_FOR_CAMPAIGNS = new Refused(
            "not-for-campaigns", "The list of campaigns is for champions, strategic champions and the link officer.");

    private static final Refused NOT_FOR_TOTALS = new Refused(
            "not-for-totals",
            "What the whole organisation did is for the link officer and strategic champions. Leave out the team for"
                    + " your own part.");
    private static final Refused NOT_A_LINK_OFFICER =
            new Refused("not-a-link-officer", "The scheme is run by the organisation's link officer.");
    private static final Refused NOT_YOURS_TO_PUT_FORWARD = new Refused(
            "not-yours-to-put-forward",
            "Champions put forward people of the teams they encourage, and the link officer anybody; nobody does so for"
                    + " themselves.");

    private static final Refused NOT_YOURS_TO_ANSWER = new Refused(
            "not-yours-to-answer",
            "What people report themselves is answered by the champions of their team and the link officer; nobody answers"
                    + " their own.");

    private static final Refused LEFT = new Refused(
            "left",
            "The list of people says that you have left. What is held about you stays yours to see, to take with you and to"
                    + " have erased.");

    private static final Refused NOT_ONESELF =
            new Refused("oneself", "Thanks are for a colleague. Choose somebody else.");

    private static final Refused NOT_FOR_REACH =
            new Refused("not-for-reach", "Whom the scheme reaches is shown to the link officer.");
    private static final Refused NOT_FOR_TRENDS = new Refused(
            "not-for-trends", "Trends of the service areas are for strategic champions and the link officer.");
    private static final Refused NOT_YOUR_OWN = new Refused(
            "not-your-own",
            "Another link officer changes your role and your last day, so that there is always somebody to run the"
                    + " scheme.");
    private static final Refused NOT_ERASING_ONESELF = new Refused(
            "not-oneself",
            "Nobody erases themselves: ask another link officer, so that somebody is left who knows that it was done.");

    private final OrganisationState state;

    public Access(OrganisationState state) {
        this.state = state;
    }

    /** Badges, points and history: everybody their own, nobody another's. */
    public Decision mayViewBadges(Viewer viewer, PersonId whose) {
        return onceLive(viewer.id().equals(whose) ? new Allowed() : NOT_YOURSELF);
    }

    /** A badge that somebody chose to show to strangers: as long as they have not left. */
    public Decision mayBeShown(Person whose, LocalDate today) {
        boolean left = whose.leftOn() != null && whose.leftOn().isBefore(today);
        return onceLive(left ? NO_LONGER_HERE : new Allowed());
    }

    /** Standard 4 and one's renewal: everybody their own, nobody another's, whatever their role. */
    public Decision mayFollowRenewal(Viewer viewer, PersonId whose) {
        return onceLive(viewer.id().equals(whose) ? new Allowed() : NOT_YOUR_RENEWAL);
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

    /** What the organisation as a whole did: link officers and strategic champions. */
    public Decision mayViewTotals(Viewer viewer) {
        return onceLive(
                switch (viewer.role()) {
                    case LINK_OFFICER, STRATEGIC_CHAMPION -> new Allowed();
                    case STAFF, CHAMPION -> NOT_FOR_TOTALS;
                });
    }

    /** Campaigns, the catalogue, rewards, corrections and decisions: link officers, before going live too. */
    public Decision mayRunScheme(Viewer viewer) {
        return viewer.role() == Role.LINK_OFFICER ? new Allowed() : NOT_A_LINK_OFFICER;
    }

    /** The list of campaigns that are announced or have begun; what is only planned is for who runs the scheme. */
    public Decision mayListCampaigns(Viewer viewer) {
        return switch (viewer.role()) {
            case LINK_OFFICER -> new Allowed();
            case CHAMPION, STRATEGIC_CHAMPION -> onceLive(new Allowed());
            case STAFF -> NOT_FOR_CAMPAIGNS;
        };
    }

    /** What somebody is in the scheme, and their last day: link officers, but nobody their own. */
    public Decision maySetStanding(Viewer viewer, PersonId whose) {
        return viewer.id().equals(whose) ? NOT_YOUR_OWN : mayRunScheme(viewer);
    }

    /** How many people the scheme reaches: link officers, before going live too, since it names nobody. */
    public Decision mayViewReach(Viewer viewer) {
        return viewer.role() == Role.LINK_OFFICER ? new Allowed() : NOT_FOR_REACH;
    }

    /** Service areas over time, in numbers: link officers and strategic champions. */
    public Decision mayViewTrends(Viewer viewer) {
        return onceLive(
                switch (viewer.role()) {
                    case LINK_OFFICER, STRATEGIC_CHAMPION -> new Allowed();
                    case STAFF, CHAMPION -> NOT_FOR_TRENDS;
                });
    }

    /** Who may need a hand: link officers alone, and nobody before people are written to. */
    public Decision mayViewQuiet(Viewer viewer) {
        return onceLive(mayRunScheme(viewer));
    }

    /** Who looked at somebody: everybody their own. */
    public Decision mayViewLooks(Viewer viewer, PersonId whose) {
        return viewer.id().equals(whose) ? new Allowed() : NOT_YOURSELF_LOOKED;
    }

    /** To put somebody forward for a badge: champions for their teams, link officers for all, nobody for themselves. */
    public Decision mayPutForward(Viewer viewer, PersonId whom, String team) {
        boolean allowed = !viewer.id().equals(whom)
                && (viewer.role() == Role.LINK_OFFICER
                        || (viewer.role() == Role.CHAMPION && viewer.teams().contains(team)));
        return onceLive(allowed ? new Allowed() : NOT_YOURS_TO_PUT_FORWARD);
    }

    /** To take back what was decided about somebody: whoever put them forward, and link officers. */
    public Decision mayTakeBack(Viewer viewer, PersonId decidedBy) {
        return viewer.id().equals(decidedBy) ? new Allowed() : mayRunScheme(viewer);
    }

    /** To report what one did oneself, and see what came of it: everybody who is here, once somebody may answer. */
    public Decision mayReportOwn(Viewer viewer) {
        return onceLive(viewer.here() ? new Allowed() : LEFT);
    }

    /** To look through what people report themselves: champions and link officers. */
    public Decision mayAnswerReports(Viewer viewer) {
        return onceLive(
                switch (viewer.role()) {
                    case LINK_OFFICER, CHAMPION -> new Allowed();
                    case STAFF, STRATEGIC_CHAMPION -> NOT_YOURS_TO_ANSWER;
                });
    }

    /** To answer what somebody reported in a team: its champions, and link officers; nobody their own. */
    public Decision mayAnswerReport(Viewer viewer, PersonId whose, String team) {
        boolean allowed = !viewer.id().equals(whose)
                && (viewer.role() == Role.LINK_OFFICER
                        || (viewer.role() == Role.CHAMPION && viewer.teams().contains(team)));
        return onceLive(allowed ? new Allowed() : NOT_YOURS_TO_ANSWER);
    }

    /** To find a colleague by their name: everybody who is here, once people are written to. */
    public Decision mayFindColleagues(Viewer viewer) {
        return onceLive(viewer.here() ? new Allowed() : LEFT);
    }

    /** To thank a colleague: everybody who is here, but nobody themselves. */
    public Decision mayThank(Viewer viewer, PersonId whom) {
        return onceLive(viewer.id().equals(whom) ? NOT_ONESELF : viewer.here() ? new Allowed() : LEFT);
    }

    /** To erase somebody, and to let somebody back who was: link officers, before going live too, and not themselves. */
    public Decision mayErase(Viewer viewer, PersonId whom) {
        return viewer.role() == Role.LINK_OFFICER && viewer.id().equals(whom)
                ? NOT_ERASING_ONESELF
                : mayRunScheme(viewer);
    }

    private Decision onceLive(Decision decision) {
        return switch (state) {
            case OrganisationState.Baseline baseline -> BASELINE;
            case OrganisationState.Live live -> decision;
        };
    }
}
