package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import laurel.badges.ViewProfile.Profile;
import laurel.organisation.OrganisationState;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import org.junit.jupiter.api.Test;

class ViewProfileTest {
    private final Scheme scheme = new Scheme();
    private final Person champion = scheme.with(People.champion("c", "team-00", "team-01"));

    @Test
    void somebodySeesWhoTheyAreAndWhichBoardsAreTheirs() {
        scheme.teams.add(Set.of("team-00", "team-01"));

        Profile profile = scheme.profile(champion, Scheme.LIVE);

        assertThat(profile.person()).isEqualTo(champion);
        assertThat(profile.team()).isEqualTo("team-00");
        assertThat(profile.boards()).containsExactly("team-01", "organisation");
    }

    @Test
    void whoHasLeftIsToldSoAndHasNothingToRunOrToEncourage() {
        assertThat(scheme.profile(champion, Scheme.LIVE).viewer().here()).isTrue();
        Person left = People.gone(champion, LocalDate.of(2020, 1, 1), null);

        Profile profile = scheme.profile(left, Scheme.LIVE);

        assertThat(profile.viewer().here()).isFalse();
        assertThat(profile.viewer().role()).isEqualTo(Role.STAFF);
        assertThat(profile.boards()).isEmpty();
    }

    @Test
    void beforeTheOrganisationIsLiveTheySeeWhoTheyAreAndNoBoard() {
        Profile profile = scheme.profile(champion, new OrganisationState.Baseline());

        assertThat(profile.person()).isEqualTo(champion);
        assertThat(profile.state()).isInstanceOf(OrganisationState.Baseline.class);
        assertThat(profile.boards()).isEmpty();
    }
}
