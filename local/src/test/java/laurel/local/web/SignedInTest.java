package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import laurel.preferences.Goal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page with all of Laurel behind it: people imported, actions sent to the bus, the development sign-in. */
class SignedInTest extends RealPages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EVIL = "<img src=x onerror=\"document.title='owned'\">";

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    /** Twelve people in a team; the one with number n led n discussions, and the first read something hostile. */
    @BeforeAll
    static void start() {
        StringBuilder people = new StringBuilder("person_id,name,email,team,service_area,role,aliases\n");
        for (int n = 0; n < 12; n++) {
            String role = n == 0 ? "champion" : "staff";
            people.append("p%1$d,Person %1$d,p%1$d@council.example,north,adults,%2$s,vle:%1$d\n".formatted(n, role));
        }
        people.append("p99,Robin Marsh,robin@council.example,office,adults,link-officer,vle:99\n");
        site.importPeople(people.toString());
        for (int n = 1; n < 12; n++) {
            for (int i = 0; i < Math.min(n, 4); i++) {
                site.did("vle:" + n, "d-%d-%d".formatted(n, i), "discussion.led", "{}");
            }
        }
        site.did(
                "vle:0",
                "r-0",
                "resource.viewed",
                JSON.createObjectNode().put("id", "r1").put("title", EVIL).toString());
        site.goLive();
        await().atMost(Duration.ofMinutes(2)).until(() -> site.points("north") == 1 + 10 * (1 + 2 + 3 + 8 * 4));
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void signIn(String person) {
        page.navigate(site.address());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.getByLabel("Somebody else").fill(person);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(page.locator("#signed-in")).isVisible();
    }

    @Test
    void somebodyOfTheStaffSeesTheirPointsAndBadgesAndNoBoard() {
        signIn("p3");
        assertThat(page.locator("#earned")).containsText("First Steps");
        assertThat(page.locator("#points")).containsText("30 points in all");
        assertThat(page.locator("#next")).containsText("20 more points");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Everything I did"))
                .click();
        assertThat(page.locator(".actions-list li")).hasCount(3);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams")))
                .hasCount(0);
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void aChampionSeesTheirTeamsBoard() {
        signIn("p0@council.example");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams"))
                .click();
        assertThat(page.locator(".facts")).containsText("12");
        assertThat(page.locator(".note")).containsText("share the first places");
        assertThat(page.locator("table.standings")).hasCount(0);
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void aLinkOfficerSeesTheBoardOfAnyTeamAndTeamsCompared() {
        signIn("p99");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams"))
                .click();
        page.getByLabel("Team").selectOption("north");
        assertThat(page.locator(".facts")).containsText("100%");
        page.getByLabel("Team").selectOption("organisation");
        assertThat(page.locator(".note")).containsText("from three teams");
    }

    @Test
    void aTitleFromAnotherSystemStaysText() {
        signIn("p0");
        page.navigate(site.address() + "#history");
        assertThat(page.locator(".actions-list")).containsText(EVIL);
        assertThat(page).hasTitle("What I did – Laurel");
    }

    @Test
    void aBadgeIsShownToAStrangerUntilItIsTakenBack() {
        signIn("p4");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("First Steps"))
                .click();
        assertThat(page.locator("#actions")).containsText("Led a discussion");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make an address"))
                .click();
        String address = page.locator("#publication .address a").getAttribute("href");
        String here = site.address() + "b/" + address.replaceFirst(".*/", "");
        try (BrowserContext nobody = chromium.browser().newContext()) {
            Page stranger = nobody.newPage();
            Response answer = stranger.navigate(here);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers())
                    .containsEntry("cache-control", "no-store")
                    .containsEntry("x-robots-tag", "noindex, nofollow")
                    .containsEntry("referrer-policy", "no-referrer");
            assertThat(stranger.locator("h1")).hasText("First Steps");
            assertThat(stranger.locator("main")).containsText("Person 4 was given this badge on 23 November 2026.");
            assertThat(stranger.locator("main")).not().containsText("points");
            assertThat((Boolean) stranger.evaluate("document.querySelector('img.badge').naturalWidth > 0"))
                    .isTrue();
            assertThat(Axe.findings(stranger)).isEmpty();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take it back"))
                    .click();
            assertThat(page.locator("#publication")).containsText("Nobody outside can see this badge.");
            assertThat(stranger.reload().status()).isEqualTo(404);
            assertThat(stranger.locator("h1")).hasText("There is no badge here");
            String nowhere = stranger.content();
            stranger.navigate(site.address() + "b/AAAAAAAAAAAAAAAAAAAAAA");
            assertThat(stranger.content()).isEqualTo(nowhere);
        }
    }

    @Test
    void whatHasNotChangedIsShownAgainWithoutBeingSentAgain() {
        signIn("p3");
        assertThat(page.locator("#points")).containsText("30 points in all");
        page.navigate(site.address() + "#history");
        assertThat(page.locator(".actions-list li")).hasCount(3);

        Response again = page.waitForResponse(
                answer -> answer.url().endsWith("/api/me"), () -> page.navigate(site.address() + "#my-badges"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(page.locator("#points")).containsText("30 points in all");
    }

    @Test
    void aReloadSignsInAgainWithoutAQuestion() {
        signIn("p3");
        page.reload();
        assertThat(page.locator("#points")).containsText("30 points in all");
    }

    private void assertNothingIsInaccessibleOrCutOff() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(320, 1280)) {
                page.setViewportSize(width, 800);
                assertThat(Axe.findings(page)).as("%s, %d wide", scheme, width).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pages", page.title().replaceAll("[^A-Za-z]+", "-") + ".png")));
    }

    @Test
    void somebodyChoosesWhichEmailsTheyGetAndAnEmailsLinkStopsMore() {
        signIn("p4");
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("E-mail choices"))
                .click();
        page.getByLabel("Campaigns").uncheck();
        page.getByLabel("My last day away").fill("2026-12-04");
        page.getByLabel("pass something useful on").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save my choices"))
                .click();
        assertThat(page.locator("#told")).containsText("You stopped: Campaigns.");
        assertThat(Axe.findings(page)).isEmpty();
        assertThat(site.chosen("p4").goal()).isEqualTo(Goal.SHARE);

        page.getByLabel("My last day away").fill("2029-12-04");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save my choices"))
                .click();
        assertThat(page.locator("#awayUntil-fault")).containsText("from 2026-11-23 to 2027-11-23");

        page.navigate(site.stopLink("p4", Kind.BADGE));
        assertThat(page.locator("h1")).hasText("Stop these e-mails?");
        assertThat(page.locator("body")).not().containsText("Person 4");
        assertNothingIsInaccessibleOrCutOff();
        assertThat(site.chosen("p4").allows(Kind.BADGE)).isTrue();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop these e-mails"))
                .click();
        assertThat(page.locator("h1")).hasText("These e-mails are stopped");
        assertNothingIsInaccessibleOrCutOff();
        assertThat(site.chosen("p4").stopped()).containsOnly(Group.CAMPAIGN, Group.RECOGNITION);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop all e-mails"))
                .click();
        assertThat(page.locator("h1")).hasText("All e-mails are stopped");
        assertNothingIsInaccessibleOrCutOff();
        assertThat(site.chosen("p4").all()).isTrue();
    }

    @Test
    void whoMakesEarlierLinksStopWorkingFindsThemDead() {
        String link = site.stopLink("p5", Kind.BADGE);
        signIn("p5");
        page.navigate(site.address() + "#mail");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make earlier links stop working"))
                .click();
        assertThat(page.locator("#links")).containsText("stop nothing any more");
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link stops nothing any more");
        assertNothingIsInaccessibleOrCutOff();
    }
}
