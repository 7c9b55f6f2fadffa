package laurel.board;

/** How many it takes to be shown. The reasons are in the field's rules: nobody is to be worked out, or be last. */
final class Limits {
    /** A smaller team is not shown at all. */
    static final int TEAM_FROM = 5;

    /** A smaller team's share of active people is told in words. */
    static final int EXACT_FROM = 10;

    /** On a smaller board nobody is named. */
    static final int NAMES_FROM = 10;

    /** Names on a board at most, however large the team. */
    static final int NAMES_AT_MOST = 10;

    /** Below so many teams even one place would tell the others'. */
    static final int TEAMS_FROM = 3;

    private Limits() {}
}
