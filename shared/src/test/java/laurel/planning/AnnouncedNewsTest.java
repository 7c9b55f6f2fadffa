package laurel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.campaign.Campaign;
import laurel.campaign.Stage;
import laurel.feedback.CampaignNews;
import laurel.people.People;
import laurel.people.Person;
import laurel.people.Role;
import org.junit.jupiter.api.Test;

class AnnouncedNewsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static AnnouncedNews.OnDay running(Set<String> teams, Set<Role> roles) {
        Campaign.Topic neglect = new Campaign.Topic(MONDAY, "neglect", "Neglect");
        Campaign week = new Campaign(
                "week", "practice-week", "Practice week", MONDAY, MONDAY, List.of(neglect), teams, roles, 0);
        return new AnnouncedNews.OnDay(MONDAY, List.of(new AnnouncedNews.OnDay.Staged(week, Stage.RUNNING)));
    }

    private static List<String> told(AnnouncedNews.OnDay news, Person... people) {
        return List.of(people).stream()
                .filter(person -> !news.of(person).isEmpty())
                .map(person -> person.id().value())
                .toList();
    }

    private final Person sam = People.staff("sam", "north");
    private final Person chris = People.champion("chris", "north");
    private final Person dana = People.champion("dana", "south");

    @Test
    void aCampaignForEverybodyIsToldToEverybody() {
        assertThat(told(running(Set.of(), Set.of()), sam, chris, dana)).containsExactly("sam", "chris", "dana");
    }

    @Test
    void aCampaignForOtherTeamsIsNoNews() {
        assertThat(told(running(Set.of("south"), Set.of()), sam, chris, dana)).containsExactly("dana");
        assertThat(running(Set.of("south"), Set.of()).ofTeam("north")).isEmpty();
    }

    @Test
    void aCampaignForSomeRolesIsToldToThoseAlone() {
        AnnouncedNews.OnDay news = running(Set.of(), Set.of(Role.CHAMPION));
        assertThat(told(news, sam, chris, dana)).containsExactly("chris", "dana");
        assertThat(news.ofTeam("north")).hasSize(1).allSatisfy(each -> assertThat(each)
                .isInstanceOf(CampaignNews.TopicOfTheDay.class));
    }

    @Test
    void aCampaignForTeamsAndRolesIsToldToWhoIsInOneOfBoth() {
        assertThat(told(running(Set.of("north"), Set.of(Role.CHAMPION)), sam, chris, dana))
                .containsExactly("chris");
    }
}
