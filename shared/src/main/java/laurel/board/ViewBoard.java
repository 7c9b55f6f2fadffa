package laurel.board;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.award.TeamAward;
import laurel.award.TeamAwards;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Shows a team's board, or all teams compared, to those who may see it. */
public final class ViewBoard {
    /** In place of a team, all of them. */
    public static final String ORGANISATION = "organisation";

    private final TeamMonths months;
    private final Teams teams;
    private final OrganisationBoardCache cache;
    private final TeamAwards awards;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public ViewBoard(TeamMonths months, Teams teams, OrganisationBoardCache cache, TeamAwards awards, Clock clock) {
        this.months = months;
        this.teams = teams;
        this.cache = cache;
        this.awards = awards;
        this.clock = clock;
    }

    /** What became of the wish to see a board. */
    public sealed interface Result {}

    /** A team's board, with the badges that were given to the team as a whole, for whatever period. */
    public record OfTeam(
            String team, Period period, @Nullable Mechanism mechanism, TeamBoard board, List<TeamAward> awards)
            implements Result {}

    /** All teams compared. */
    public record OfOrganisation(Period period, @Nullable Mechanism mechanism, OrganisationBoard board)
            implements Result {}

    /** They may not see it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** There is no such team; the words say what to ask for. */
    public record NoSuchTeam(String message) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The board of a team, or of {@link #ORGANISATION}, in a period and a mechanism as an address names them. */
    public Result view(Viewer viewer, Access access, String team, @Nullable String period, @Nullable String mechanism) {
        Decision decision =
                team.equals(ORGANISATION) ? access.mayCompareTeams(viewer) : access.mayViewBoard(viewer, team);
        return switch (decision) {
            case Decision.Refused refused -> new Refused(refused);
            case Decision.Allowed allowed -> read(team, period == null ? "month" : period, mechanism);
        };
    }

    private Result read(String team, String period, @Nullable String mechanism) {
        Optional<Period> read = PeriodChoice.read(period, YearMonth.now(clock));
        if (read.isEmpty()) {
            return new Unreadable(PeriodChoice.HELP);
        }
        if (mechanism != null && Mechanism.withId(mechanism).isEmpty()) {
            return new Unreadable("mechanism: send dissemination, interaction, social-influence or facilitation,"
                    + " or leave it out for all of them.");
        }
        Mechanism only = mechanism == null ? null : Mechanism.withId(mechanism).orElseThrow();
        return team.equals(ORGANISATION)
                ? new OfOrganisation(read.get(), only, organisation(read.get(), only))
                : team(team, read.get(), only);
    }

    private Result team(String team, Period period, @Nullable Mechanism mechanism) {
        return months.of(team, period, mechanism)
                .<Result>map(found -> ofTeam(team, period, mechanism, TeamBoard.of(found)))
                .orElseGet(
                        () -> new NoSuchTeam(
                                "There is no team of that name. GET /api/me lists under person.boards those that you may see."));
    }

    /** Of a team that is too small to be shown, nothing is, not what it was given when it was larger either. */
    private OfTeam ofTeam(String team, Period period, @Nullable Mechanism mechanism, TeamBoard board) {
        List<TeamAward> given = board instanceof TeamBoard.Shown ? awards.of(team) : List.of();
        return new OfTeam(team, period, mechanism, board, given);
    }

    private OrganisationBoard organisation(Period period, @Nullable Mechanism mechanism) {
        return cache.get(period, mechanism).orElseGet(() -> {
            OrganisationBoard board = OrganisationBoard.of(months.of(teams.all(), period, mechanism));
            cache.put(period, mechanism, board);
            return board;
        });
    }
}
