package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.people.InMemoryDirectory;
import laurel.people.InMemoryPeopleList;
import laurel.people.People;
import laurel.people.Role;
import org.junit.jupiter.api.Test;

class NearlyTheSameTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Campaign FOR_ALL = other(Campaigns.week(), "for-all");

    private final InMemoryDirectory people = new InMemoryDirectory();
    private final NearlyTheSame nearly = new NearlyTheSame(new InMemoryPeopleList(people));

    private static Campaign other(Campaign campaign, String id) {
        return new Campaign(
                id,
                campaign.kind(),
                campaign.name(),
                campaign.from(),
                campaign.to(),
                campaign.topics(),
                campaign.teams(),
                campaign.roles(),
                campaign.grace());
    }

    private void team(String team, int staff, int champions) {
        for (int i = 0; i < staff; i++) {
            people.with(People.staff(team + i, team));
        }
        for (int i = 0; i < champions; i++) {
            people.with(People.champion(team + "-c" + i, team));
        }
    }

    private List<String> faults(Campaign campaign, Campaign... others) {
        return nearly.faults(campaign, List.of(others), TODAY);
    }

    @Test
    void p8TwoCampaignsMayNotDifferByAFewPeopleOfATeam() {
        team("north", 12, 1);
        team("south", 12, 9);
        assertThat(faults(Campaigns.forRoles(Campaigns.week(), Role.STAFF), FOR_ALL))
                .containsExactly(
                        "roles: \"for-all\" is of the same kind on some of these days, and for the same people but for fewer than five, altogether or in a team. Comparing the two would tell of those. Choose other roles, teams or days.");
        assertThat(faults(Campaigns.forRoles(Campaigns.week("south"), Role.STAFF), FOR_ALL))
                .as("nine champions of the south are in one alone")
                .isEmpty();
    }

    @Test
    void p8NorByAFewPeopleAltogether() {
        team("north", 12, 0);
        people.with(People.somebody("s", "office", Role.STRATEGIC_CHAMPION, Set.of()));
        assertThat(faults(Campaigns.forRoles(Campaigns.week(), Role.STAFF), FOR_ALL))
                .hasSize(1);
    }

    @Test
    void whoHasLeftMakesNoDifference() {
        team("north", 12, 0);
        people.with(People.gone(People.champion("c", "north"), TODAY.minusDays(1), null));
        assertThat(faults(Campaigns.forRoles(Campaigns.week(), Role.STAFF), FOR_ALL))
                .isEmpty();
    }

    @Test
    void campaignsForDifferentPeopleMayBeOnTheSameDays() {
        team("north", 12, 1);
        team("small", 2, 1);
        Campaign forChampions = other(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION), "for-champions");
        assertThat(faults(Campaigns.forRoles(Campaigns.week(), Role.STAFF), forChampions))
                .isEmpty();
        assertThat(faults(Campaigns.forRoles(Campaigns.week(), Role.CHAMPION), FOR_ALL))
                .as("of a single champion no number is told anyway")
                .isEmpty();
    }

    @Test
    void onOtherDaysOrOfAnotherKindTheyMayBeForNearlyTheSame() {
        team("north", 12, 1);
        Campaign forStaff = Campaigns.forRoles(Campaigns.week(), Role.STAFF);
        Campaign earlier = new Campaign(
                "earlier",
                forStaff.kind(),
                "Earlier",
                forStaff.from().minusDays(10),
                forStaff.from().minusDays(8),
                List.of(),
                Set.of(),
                7);
        assertThat(faults(forStaff, earlier)).isEmpty();
        assertThat(faults(
                        forStaff,
                        Campaigns.from(earlier, earlier.from(), earlier.to().plusDays(1))))
                .as("its last day of grace is the other's first")
                .hasSize(1);
        Campaign series =
                new Campaign("series", "cpd-series", "Series", forStaff.from(), forStaff.to(), List.of(), Set.of(), 7);
        assertThat(faults(forStaff, series)).isEmpty();
    }

    @Test
    void aCampaignIsNotComparedWithItself() {
        team("north", 12, 1);
        assertThat(faults(Campaigns.forRoles(FOR_ALL, Role.STAFF), FOR_ALL)).isEmpty();
    }
}
