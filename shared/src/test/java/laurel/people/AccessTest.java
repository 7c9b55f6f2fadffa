package laurel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import laurel.organisation.OrganisationState;
import laurel.organisation.OrganisationState.Baseline;
import laurel.organisation.OrganisationState.Live;
import laurel.people.Decision.Allowed;
import laurel.people.Decision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OrganisationState LIVE = new Live(Instant.EPOCH, "Robin", "DPIA 1", "10 November");

    @ParameterizedTest(name = "{0} of {1} asks for the board of {2}: {3}")
    @CsvSource({
        "staff,              '',       own,   not-your-team",
        "staff,              own,      own,   not-your-team",
        "champion,           '',       own,   allowed",
        "champion,           '',       other, not-your-team",
        "champion,           other,    other, allowed",
        "champion,           other,    own,   not-your-team",
        "champion,           own other, own,  allowed",
        "link-officer,       '',       own,   allowed",
        "link-officer,       '',       other, allowed",
        "strategic-champion, '',       own,   not-your-team",
        "strategic-champion, '',       other, not-your-team",
    })
    void aBoardIsForTheChampionsOfTheTeamAndTheLinkOfficer(String role, String championOf, String team, String answer) {
        assertThat(code(new Access(LIVE).mayViewBoard(viewer(role, championOf), team)))
                .isEqualTo(answer);
    }

    @Test
    void whoHasLeftNeitherThanksNorReportsNorLooksForColleagues() {
        Viewer gone = Viewer.of(People.gone(People.staff("sam", "own"), TODAY.minusDays(1), null), TODAY);
        Access access = new Access(LIVE);

        assertThat(code(access.mayThank(gone, new PersonId("kit")))).isEqualTo("left");
        assertThat(code(access.mayReportOwn(gone))).isEqualTo("left");
        assertThat(code(access.mayFindColleagues(gone))).isEqualTo("left");
        assertThat(code(access.mayViewBadges(gone, gone.id()))).isEqualTo("allowed");
    }

    @ParameterizedTest(name = "{0} takes back what {1} decided: {2}")
    @CsvSource({
        "link-officer, somebody, allowed",
        "champion,     somebody, not-a-link-officer",
        "champion,     viewer,   allowed",
        "staff,        somebody, not-a-link-officer",
    })
    void aDecisionIsTakenBackByWhoeverMadeItOrALinkOfficer(String role, String decidedBy, String answer) {
        Viewer viewer = viewer(role, "own");
        PersonId by = decidedBy.equals("viewer") ? viewer.id() : new PersonId(decidedBy);

        assertThat(code(new Access(LIVE).mayTakeBack(viewer, by))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} asks for the comparison of teams: {1}")
    @CsvSource({
        "staff,              not-a-champion",
        "champion,           allowed",
        "link-officer,       allowed",
        "strategic-champion, not-a-champion",
    })
    void theComparisonOfTeamsIsForChampionsAndTheLinkOfficer(String role, String answer) {
        assertThat(code(new Access(LIVE).mayCompareTeams(viewer(role, "")))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} asks for the list of campaigns: {1} in baseline, {2} once live")
    @CsvSource({
        "staff,              not-for-campaigns, not-for-campaigns",
        "champion,           baseline,          allowed",
        "link-officer,       allowed,           allowed",
        "strategic-champion, baseline,          allowed",
    })
    void theListOfCampaignsIsForChampionsOnceLiveAndForTheLinkOfficer(String role, String before, String live) {
        assertThat(code(new Access(new Baseline()).mayListCampaigns(viewer(role, ""))))
                .isEqualTo(before);
        assertThat(code(new Access(LIVE).mayListCampaigns(viewer(role, "")))).isEqualTo(live);
    }

    @ParameterizedTest(name = "{0} asks for what the organisation did: {1}")
    @CsvSource({
        "staff,              not-for-totals",
        "champion,           not-for-totals",
        "link-officer,       allowed",
        "strategic-champion, allowed",
    })
    void whatTheOrganisationDidIsForTheLinkOfficerAndStrategicChampions(String role, String answer) {
        assertThat(code(new Access(LIVE).mayViewTotals(viewer(role, "")))).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0} asks for Standard 4")
    @CsvSource({"staff", "champion", "link-officer", "strategic-champion"})
    void standardFourIsForThePersonThemselves(String role) {
        Access access = new Access(LIVE);

        assertThat(access.mayFollowRenewal(viewer(role, ""), new PersonId("p1")))
                .isEqualTo(new Allowed());
        assertThat(code(access.mayFollowRenewal(viewer(role, ""), new PersonId("p2"))))
                .isEqualTo("not-yourself");
    }

    @ParameterizedTest(name = "{0} asks for badges")
    @CsvSource({"staff", "champion", "link-officer", "strategic-champion"})
    void badgesAreForThePersonThemselves(String role) {
        Access access = new Access(LIVE);

        assertThat(access.mayViewBadges(viewer(role, ""), new PersonId("p1"))).isEqualTo(new Allowed());
        assertThat(code(access.mayViewBadges(viewer(role, ""), new PersonId("p2"))))
                .isEqualTo("not-yourself");
    }

    @ParameterizedTest(name = "{0} asks in the baseline")
    @CsvSource({"staff", "champion", "link-officer", "strategic-champion"})
    void nobodyIsShownAnythingInTheBaseline(String role) {
        Access access = new Access(new Baseline());

        assertThat(code(access.mayViewBadges(viewer(role, ""), new PersonId("p1"))))
                .isEqualTo("baseline");
        assertThat(code(access.mayViewBoard(viewer(role, ""), "own"))).isEqualTo("baseline");
        assertThat(code(access.mayCompareTeams(viewer(role, "")))).isEqualTo("baseline");
        assertThat(code(access.mayViewTotals(viewer(role, "")))).isEqualTo("baseline");
        assertThat(code(access.mayFollowRenewal(viewer(role, ""), new PersonId("p1"))))
                .isEqualTo("baseline");
    }

    @Test
    void aChampionWithNoTeamNamedEncouragesTheTeamTheyAreInToday() {
        Person movesTomorrow = People.moved(People.champion("p1", "own"), TODAY.plusDays(1), "next");

        assertThat(Viewer.of(movesTomorrow, TODAY).teams()).containsExactly("own");
        assertThat(Viewer.of(movesTomorrow, TODAY.plusDays(1)).teams()).containsExactly("next");
    }

    @Test
    void whoHasLeftSeesNoBoard() {
        Person left = People.gone(People.somebody("p1", "own", Role.LINK_OFFICER, Set.of()), TODAY.minusDays(1), TODAY);

        assertThat(code(new Access(LIVE).mayViewBoard(Viewer.of(left, TODAY), "own")))
                .isEqualTo("not-your-team");
        assertThat(code(new Access(LIVE).mayViewBoard(Viewer.of(left, TODAY.minusDays(1)), "own")))
                .isEqualTo("allowed");
    }

    private static Viewer viewer(String role, String championOf) {
        Set<String> teams = championOf.isEmpty() ? Set.of() : Set.of(championOf.split(" "));
        return Viewer.of(People.somebody("p1", "own", Role.withId(role).orElseThrow(), teams), TODAY);
    }

    private static String code(Decision decision) {
        return switch (decision) {
            case Allowed allowed -> "allowed";
            case Refused refused -> {
                assertThat(refused.reason()).endsWith(".");
                yield refused.code();
            }
        };
    }
}
