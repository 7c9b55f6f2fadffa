package laurel.award;

import java.util.List;

/** The awards that teams hold. */
public interface TeamAwards {
    /** Gives an award, to be announced, unless the team has it already; returns whether it was given. */
    boolean give(TeamAward award);

    /** Those of a team, in the order of their periods; a moment old at most. */
    List<TeamAward> of(String team);
}
