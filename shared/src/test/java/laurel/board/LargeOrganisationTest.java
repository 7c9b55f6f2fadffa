package laurel.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import laurel.award.DynamoTeamAwards;
import laurel.organisation.DynamoTeams;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.DynamoDirectory;
import laurel.people.Person;
import laurel.people.Viewer;
import laurel.privacy.DynamoObjections;
import laurel.settings.Settings;
import laurel.testing.LargeOrganisation;
import laurel.testing.LocalDynamo;
import laurel.testing.ReadUnits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Boards of 6,000 people in 300 teams, in units of the engine. */
class LargeOrganisationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Settings SETTINGS = LocalDynamo.settings();
    private static final Access LIVE = new Access(new OrganisationState.Live(Instant.EPOCH, "x", "x", "x"));
    private static final Person OFFICER = LargeOrganisation.person(0, 0);

    private final Clock clock = Clock.fixed(NOW, SETTINGS.timeZone());
    private final ReadUnits reads = new ReadUnits(LocalDynamo.client());
    private final ViewBoard viewBoard = new ViewBoard(
            new TeamMonths(
                    new DynamoBoards(reads, SETTINGS),
                    new DynamoDirectory(reads, SETTINGS),
                    new DynamoObjections(reads, SETTINGS),
                    clock),
            new DynamoTeams(reads, SETTINGS),
            new DynamoOrganisationBoardCache(reads, SETTINGS, clock),
            new DynamoTeamAwards(reads, SETTINGS),
            clock);

    @BeforeAll
    static void everybodyDidSomethingInThisMonth() {
        LargeOrganisation organisation = new LargeOrganisation(LocalDynamo.client(), SETTINGS);
        organisation.people();
        organisation.month(YearMonth.of(2026, 11));
    }

    private double unitsOf(String board, String period, @Nullable String mechanism) {
        return reads.of(() -> assertThat(view(board, period, mechanism))
                .isInstanceOfAny(ViewBoard.OfTeam.class, ViewBoard.OfOrganisation.class));
    }

    private ViewBoard.Result view(String board, String period, @Nullable String mechanism) {
        return viewBoard.view(Viewer.of(OFFICER, LocalDate.now(clock)), LIVE, board, period, mechanism);
    }

    @Test
    void aTeamsMonthBoardTakesTwoUnitsAndALongerOneHalfAUnitAMonthMore() {
        String team = LargeOrganisation.team(7);

        assertThat(unitsOf(team, "month", null)).isEqualTo(2.0);
        assertThat(unitsOf(team, "month", "interaction")).isEqualTo(2.0);
        assertThat(unitsOf(team, "quarter", null)).isEqualTo(3.0);
        assertThat(unitsOf(team, "year", null)).isEqualTo(7.5);
    }

    @Test
    void theOrganisationsBoardTakesAUnitATeamOnceAMinuteAndThenHalfAUnit() {
        double first = unitsOf("organisation", "month", null);
        double again = unitsOf("organisation", "month", null);

        assertThat(first)
                .as("a query of each team's people and one of its month; what is kept, who objects, and the teams")
                .isBetween(300.0, 304.0);
        assertThat(again).isEqualTo(0.5);
        assertThat(((ViewBoard.OfOrganisation) view("organisation", "month", null))
                        .board()
                        .standings())
                .hasSizeBetween(100, 150);
    }
}
