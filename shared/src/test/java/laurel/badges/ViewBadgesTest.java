package laurel.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.organisation.OrganisationState;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import laurel.period.Period;
import laurel.progress.Points;
import org.junit.jupiter.api.Test;

class ViewBadgesTest {
    private final Scheme scheme = new Scheme();
    private final Person sam = scheme.with(People.staff("sam", "team-00"));

    private MyBadges mine() {
        return scheme.seenBy(sam);
    }

    private static String resource(String id) {
        return ",\"resource\":{\"id\":\"%s\",\"title\":\"Guide %s\"}".formatted(id, id);
    }

    @Test
    void whoDidNothingYetSeesWhatComesFirst() {
        MyBadges mine = mine();
        assertThat(mine.total()).isEqualTo(Points.NONE);
        assertThat(mine.awards()).isEmpty();
        assertThat(mine.profile().team()).isEqualTo("team-00");
        assertThat(mine.next())
                .extracting(MyBadges.Ahead::badge)
                .startsWith("first-steps", "bronze", "silver", "gold")
                .contains("all-rounder", "connector", "peer-discussion-leader", "reflective-practitioner")
                .as("badges of campaigns that do not run, and of teams")
                .doesNotContain("practice-week-explorer", "team-learning-culture");
        assertThat(mine.next().getFirst().left()).containsExactly("your first action");
        assertThat(mine.next().get(1).left()).contains("50 more points");
    }

    @Test
    void aBadgeIsShownWithTheDayItWasGivenAndItsCriteriaInWords() {
        scheme.did("a1", sam, "resource.viewed", "2026-11-20T23:30:00Z", resource("r1"));
        MyBadges.Earned award = mine().awards().getFirst();
        assertThat(award.name()).isEqualTo("First Steps");
        assertThat(award.givenOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(award.period()).isEqualTo(new Period.Once());
        assertThat(award.criteria()).isEqualTo("Your first action with evidence, of any kind.");
        assertThat(mine().next()).extracting(MyBadges.Ahead::badge).doesNotContain("first-steps");
    }

    @Test
    void pointsAreToldOfAllTimeAndOfTheCurrentMonthQuarterAndYear() {
        scheme.did("a1", sam, "discussion.joined", "2026-11-20T09:00:00Z", "");
        scheme.did("a2", sam, "tool.used", "2026-09-20T09:00:00Z", "");
        scheme.did("a3", sam, "reflection.recorded", "2026-02-20T09:00:00Z", "");
        scheme.did("a4", sam, "resource.viewed", "2025-11-30T09:00:00Z", resource("r1"));
        assertThat(mine().total()).isEqualTo(Points.of(1, 8, 4, 5));
        assertThat(mine().current())
                .containsExactly(
                        new MyBadges.PeriodPoints(period("2026-11"), Points.of(0, 0, 4, 0)),
                        new MyBadges.PeriodPoints(period("2026-Q4"), Points.of(0, 8, 4, 0)),
                        new MyBadges.PeriodPoints(period("2026"), Points.of(0, 8, 4, 5)));
    }

    private static Period period(String id) {
        return Period.parse(id).orElseThrow();
    }

    @Test
    void whatIsLeftForABadgeFallsWithWhatIsDone() {
        scheme.did("a1", sam, "tool.used", "2026-11-20T09:00:00Z", "");
        assertThat(left("bronze"))
                .containsExactly(
                        "42 more points",
                        "2 more points from another way, for example interaction",
                        "10 more points from another way, for example dissemination",
                        "12 more points from more than reading, watching and listening");
    }

    @Test
    void whatIsLeftIsSaidInPlainWordsForEveryKindOfCriterion() {
        scheme.did(
                "a1",
                sam,
                "reflection.recorded",
                "2026-11-20T09:00:00Z",
                ",\"tags\":[\"impact\"],\"standards\":[\"4.6\"]");
        scheme.did("a2", sam, "reflection.recorded", "2026-11-21T09:00:00Z", "");
        scheme.did("a3", sam, "discussion.led", "2026-11-21T09:00:00Z", ",\"group\":\"g1\"");
        assertThat(left("reflective-practitioner"))
                .containsExactly("4 more reflections, in 2 other months", "1 more reflection tagged “impact”");
        assertThat(left("peer-discussion-leader"))
                .containsExactly("2 more discussions led", "1 more different group among discussions led");
        assertThat(left("all-rounder")).containsExactly("an action in each of dissemination, interaction");
        assertThat(left("standard-4-covered"))
                .containsExactly("a record that you tag with 4.1, 4.2, 4.3, 4.4, 4.5, 4.7, 4.8");
        assertThat(left("super-user"))
                .containsExactly(
                        "7 more actions from more than reading, watching and listening, in 7 other weeks",
                        "an action in 1 more of dissemination, interaction");
    }

    @Test
    void theNearestBadgeComesFirst() {
        scheme.did("a1", sam, "feedback.incorporated", "2026-11-20T09:00:00Z", "");
        assertThat(mine().next().getFirst().badge()).isEqualTo("listening-to-experience");
        scheme.did("a2", sam, "tool.used", "2026-11-20T09:00:00Z", "");
        scheme.did("a3", sam, "tool.used", "2026-11-20T10:00:00Z", "");
        scheme.did("a4", sam, "practice.changed", "2026-11-20T10:00:00Z", "");
        assertThat(mine().next().getFirst().badge()).isEqualTo("evidence-into-practice");
    }

    private List<String> left(String badge) {
        return mine().next().stream()
                .filter(ahead -> ahead.badge().equals(badge))
                .findFirst()
                .orElseThrow()
                .left();
    }

    @Test
    void eachSeesTheBoardsOfTheirRole() {
        scheme.teams.add(Set.of("team-00", "team-01", "team-02"));
        Person champion = scheme.with(People.champion("c", "team-00", "team-02", "team-01"));
        Person officer = scheme.with(People.somebody("o", "team-00", Role.LINK_OFFICER, Set.of()));
        assertThat(mine().profile().boards()).isEmpty();
        assertThat(scheme.seenBy(champion).profile().boards()).containsExactly("team-01", "team-02", "organisation");
        assertThat(scheme.seenBy(officer).profile().boards())
                .containsExactly("team-00", "team-01", "team-02", "organisation");
    }

    @Test
    void nothingIsShownBeforeTheOrganisationIsLive() {
        assertThat(scheme.view(sam, new OrganisationState.Baseline()))
                .isInstanceOfSatisfying(
                        ViewBadges.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("baseline"));
    }
}
