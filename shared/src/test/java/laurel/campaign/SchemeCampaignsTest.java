package laurel.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import laurel.catalogue.Scheme;
import laurel.catalogue.StoredScheme;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeCampaignsTest {
    private static final Campaign WEEK = Campaigns.week();
    private static final StoredScheme PLANNED = new StoredScheme(4, List.of(), List.of(WEEK), Map.of());

    private static Map<Integer, Scheme.Edition> editions(
            @Nullable Campaign before, @Nullable Campaign after, String tomorrow) {
        return SchemeCampaigns.with(PLANNED, before, after, LocalDate.parse(tomorrow))
                .editions();
    }

    private static Campaign longer(Campaign campaign, String name) {
        return new Campaign(
                campaign.id(),
                campaign.kind(),
                name,
                campaign.from(),
                campaign.to(),
                campaign.topics(),
                campaign.teams(),
                campaign.grace() + (name.equals("longer") ? 1 : 0));
    }

    @ParameterizedTest(name = "tomorrow is {0}: {1}")
    @CsvSource({"2026-11-08, 0", "2026-11-09, 1", "2026-11-12, 1"})
    void aChangeOfDaysThatHaveBegunIsAnotherEditionOfTheirYear(String tomorrow, int editions) {
        assertThat(editions(WEEK, longer(WEEK, "longer"), tomorrow)).hasSize(editions);
        assertThat(editions(WEEK, null, tomorrow)).hasSize(editions);
        assertThat(editions(null, WEEK, tomorrow)).hasSize(editions);
    }

    @Test
    void otherRolesAreAnotherEditionOnceItHasBegun() {
        Campaign forStaff = Campaigns.forRoles(WEEK, Role.STAFF);
        assertThat(editions(WEEK, forStaff, "2026-11-12")).hasSize(1);
        assertThat(editions(WEEK, forStaff, "2026-11-08")).isEmpty();
    }

    @Test
    void anotherNameChangesNothingThatCounts() {
        assertThat(editions(WEEK, longer(WEEK, "Week of practice"), "2026-11-12"))
                .isEmpty();
    }

    @Test
    void whatWasGivenStaysWhateverBecomesOfTheCampaign() {
        assertThat(editions(WEEK, longer(WEEK, "longer"), "2026-11-12"))
                .isEqualTo(Map.of(2026, new Scheme.Edition(1, false)));
    }

    @Test
    void theNextRevisionHasTheCampaignInItsPlace() {
        StoredScheme next = SchemeCampaigns.with(PLANNED, WEEK, longer(WEEK, "longer"), LocalDate.of(2026, 11, 1));
        assertThat(next.revision()).isEqualTo(5);
        assertThat(next.campaigns()).containsExactly(longer(WEEK, "longer"));
        assertThat(SchemeCampaigns.with(PLANNED, WEEK, null, LocalDate.of(2026, 11, 1))
                        .campaigns())
                .isEmpty();
    }
}
