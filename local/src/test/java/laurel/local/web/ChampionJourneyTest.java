package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import laurel.mail.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What champions, strategic champions and staff come for, in an organisation that is live, with all of Laurel behind it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChampionJourneyTest extends RealPages {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @SuppressWarnings("NullAway.Init")
    private static Visitor champion;

    /** Thirteen people in north, of whom four led one to four discussions and six read; twelve in south who all read; five elsewhere. */
    @BeforeAll
    static void start() throws IOException {
        StringBuilder people = new StringBuilder("person_id,name,email,team,service_area,role,aliases,champion_of\n");
        for (int n = 0; n < 12; n++) {
            String role = n == 0 ? "champion" : "staff";
            people.append("n%1$d,=Nora %1$d,n%1$d@council.example,north,children,%2$s,vle:n%1$d,\n".formatted(n, role));
            people.append("s%1$d,Saul %1$d,s%1$d@council.example,south,adults,staff,vle:s%1$d,\n".formatted(n));
        }
        for (int n = 0; n < 5; n++) {
            String area = n < 3 ? "families" : "learning";
            people.append("f%1$d,Faye %1$d,f%1$d@council.example,%2$s,%2$s,staff,vle:f%1$d,\n".formatted(n, area));
        }
        people.append("o1,Robin Marsh,robin@council.example,south,adults,link-officer,,\n");
        people.append("o2,Gail Strong,gail@council.example,north,children,strategic-champion,,\n");
        site.importPeople(people.toString());
        site.goLive();
        await().atMost(PATIENCE).until(() -> site.name("o2").isPresent());
        planThePracticeWeek();
        for (int n = 1; n <= 4; n++) {
            for (int i = 0; i < n; i++) {
                site.did("vle:n" + n, "d-%d-%d".formatted(n, i), "discussion.led", "{}");
            }
        }
        for (int n = 0; n < 12; n++) {
            site.did("vle:s" + n, "v-" + n, "resource.viewed", "{\"id\":\"r1\"}");
            if (n > 5) {
                site.did("vle:n" + n, "v-n" + n, "resource.viewed", "{\"id\":\"r1\"}");
            }
        }
        for (int n = 0; n < 5; n++) {
            site.did("vle:f" + n, "v-f" + n, "resource.viewed", "{\"id\":\"r1\"}");
        }
        await().atMost(PATIENCE)
                .until(() -> site.points("north") == 106 && site.points("south") == 12 && site.points("families") == 3);
        champion = Visitor.signedIn(chromium, site, "n0@council.example");
    }

    /** It runs from that morning on, about what the discussions and the reading are not: so nobody has a part in it yet. */
    private static void planThePracticeWeek() {
        try (Visitor officer = Visitor.signedIn(chromium, site, "o1")) {
            officer.goTo("The scheme", "Campaigns");
            officer.press("Plan a campaign");
            officer.field("Name").fill("Practice week");
            officer.field("First day").fill("2026-11-23");
            officer.field("Topics").fill("Neglect\nStrengths");
            officer.field("Days of grace").fill("5");
            officer.press("Plan the campaign");
            assertThat(officer.page().locator("#done")).isFocused();
        }
    }

    @AfterAll
    static void stop() {
        champion.close();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @Order(1)
    void aChampionSeesTheirTeamsBoardByPeriodAndMechanismAndTakesItAlong() throws IOException {
        champion.goTo("My teams", "Boards");
        Page page = champion.page();
        assertThat(page.locator(".facts")).containsText("77%");
        assertThat(page.locator("table.standings tbody tr")).hasCount(4);
        assertThat(page.locator("table.standings tbody tr").first()).containsText("=Nora 4");
        champion.look("champion-board");

        Download download = page.waitForDownload(() -> champion.press("Download as a spreadsheet (CSV)"));
        assertThat(download.suggestedFilename()).isEqualTo("board-north-2026-11.csv");
        assertThat(Files.readString(download.path())).isEqualTo("""
                        \uFEFF"north, November 2026"
                        Place,Name,Points
                        1,'=Nora 4,40
                        2,'=Nora 3,30
                        3,'=Nora 2,20
                        4,'=Nora 1,10
                        """.replace("\n", "\r\n"));

        page.getByLabel("Mechanism").selectOption("facilitation");
        champion.settle();
        assertThat(page.locator("h2")).hasText("north, November 2026, facilitation");
        assertThat(page.locator("table.standings")).hasCount(0);
        page.getByLabel("Mechanism").selectOption("social-influence");
        page.getByLabel("Period").selectOption("2026-10");
        champion.settle();
        assertThat(page.locator("h2")).hasText("north, October 2026, social influence");
        page.getByLabel("Team").selectOption("organisation");
        champion.settle();
        assertThat(page.locator("h2")).hasText("All teams, October 2026, social influence");
    }

    @Test
    @Order(2)
    void aChampionThanksSomebodyForABadgeAndTheyHearOfIt() {
        champion.goTo("My teams", "Whom to thank");
        Page page = champion.page();
        Locator card = page.locator(".card")
                .filter(new Locator.FilterOptions().setHasText("=Nora 2"))
                .first();
        card.getByLabel("Your words").fill("Your two discussions changed how we open supervision.");
        champion.look("champion-whom-to-thank");
        card.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("#done")).containsText("Your thanks are on their way to =Nora 2.");
        assertThat(card).containsText("Thanked");
        await().atMost(PATIENCE).until(() -> site.messages("n2").stream()
                .anyMatch(message -> message.id().kind() == Kind.THANKS));
    }

    @Test
    @Order(3)
    void somebodyOfTheStaffReportsWhatNoSystemSeesWithoutAMouse() {
        try (Visitor staff = new Visitor(chromium, site)) {
            Page page = staff.page();
            Keyboard keyboard = new Keyboard(page);
            keyboard.press(button(page, "Sign in"));
            keyboard.write(page.getByLabel("Somebody else"), "n5@council.example");
            page.keyboard().press("Enter");
            assertThat(page.locator("#signed-in")).hasText("=Nora 5");
            staff.settle();
            keyboard.press(link(page, "Report something I did"));
            assertThat(page.locator("h1")).isFocused();
            for (String what : new String[] {"Led a discussion", "Took up feedback"}) {
                keyboard.write(page.getByLabel("What did you do?"), what);
                keyboard.write(page.getByLabel("When?"), "11112026");
                keyboard.write(page.getByLabel("In which meeting"), "Thursday forum");
                keyboard.press(button(page, "Report it"));
                assertThat(page.locator("#done")).isFocused();
            }
            assertThat(page.locator("#mine")).containsText("Waiting for an answer");
            staff.look("staff-reported");
        }
    }

    @Test
    @Order(4)
    void aChampionSaysYesToOneReportAndAKindNoToAnotherWithoutAMouse() {
        champion.goTo("My teams", "Waiting for your yes");
        Page page = champion.page();
        assertThat(page.locator(".card")).hasCount(2);
        champion.look("champion-waiting");
        Keyboard keyboard = new Keyboard(page);
        Locator led = page.locator(".card").filter(new Locator.FilterOptions().setHasText("Led a discussion"));
        Locator other = page.locator(".card").filter(new Locator.FilterOptions().setHasText("feedback"));

        keyboard.press(other.locator("summary"));
        keyboard.press(other.getByText("Send the no"));
        assertThat(other.locator(".govuk-error-summary")).isFocused();
        keyboard.write(other.getByLabel("Why"), "That was another forum, as far as I know. Shall we talk?");
        keyboard.press(other.getByText("Send the no"));
        assertThat(page.locator("#done")).isFocused();
        keyboard.press(led.getByText("Yes, it counts"));
        assertThat(page.locator("#done")).containsText("It counts for =Nora 5.");
        assertThat(champion.main()).containsText("Nothing waits for you.");
        await().atMost(PATIENCE).until(() -> site.points("n5", "2026-11") == 10);

        try (Visitor staff = Visitor.signedIn(chromium, site, "n5")) {
            staff.goTo("Report something I did");
            assertThat(staff.page().locator("#mine")).containsText("Shall we talk?");
            assertThat(staff.page().locator("#mine")).containsText("It counts");
        }
    }

    @Test
    @Order(5)
    void aChampionSeesHowACampaignGoesInTheirTeam() {
        champion.goTo("My teams", "Campaigns");
        assertThat(champion.main()).containsText("Practice week: north");
        assertThat(champion.main()).containsText("Took part");
        champion.look("champion-campaign");
    }

    @Test
    @Order(6)
    void aStrategicChampionReadsTrendsInWhichSmallGroupsStayHiddenWithoutAMouse() {
        try (Visitor strategic = Visitor.signedIn(chromium, site, "o2")) {
            Page page = strategic.page();
            Keyboard keyboard = new Keyboard(page);
            keyboard.press(link(page, "Is it working?"));
            assertThat(page).hasTitle("Trends – Laurel");
            strategic.settle();
            Locator area = page.getByLabel("Service area");
            assertThat(area.locator("option")).not().hasText(new String[] {"families"});
            assertThat(area).not().containsText("families");
            assertThat(area).not().containsText("learning");
            assertThat(strategic.main()).containsText("The whole organisation");
            strategic.look("strategic-trends");
            keyboard.reach(area);
            page.keyboard().press("ArrowDown");
            assertThat(strategic.main()).containsText("told with the others");
            assertThat((Boolean) page.locator(".scroll").evaluate("table => table.scrollWidth <= table.clientWidth"))
                    .as("all columns are seen on a wide page")
                    .isTrue();
            strategic.look("strategic-trends-area");
            strategic.goTo("Is it working?", "Campaigns");
            assertThat(strategic.main()).containsText("Practice week");
        }
    }
}
