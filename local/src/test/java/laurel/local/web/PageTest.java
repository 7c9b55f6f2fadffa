package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the page does, in a real browser, with answers given by the test. */
class PageTest extends FixturePages {
    private static final int FIRST_VIEW_BYTES = 100_000;

    private void signIn() {
        page.navigate(site.address());
        press("Sign in");
    }

    @Test
    void signingInShowsBadgesWhatIsLeftAndPoints() {
        site.with("/api/me", "me.json");
        signIn();
        sees("My badges");
        assertThat(page.locator("#earned")).containsText("Given on 14 May 2026");
        assertThat(page.locator("#next")).containsText("17 more points");
        assertThat(page.locator("#points")).containsText("133 points in all");
        assertThat(page).hasURL(site.address());
        assertThat(page).hasTitle("My badges – Laurel");
    }

    @Test
    void theFirstViewIsSmallOnceItIsCompressed() throws IOException {
        site.with("/api/me", "me.json");
        Set<String> files = ConcurrentHashMap.newKeySet();
        page.onRequest(request -> files.add(request.url()));
        signIn();
        sees("My badges");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Map<String, Integer> sizes = new TreeMap<>();
        for (String file : files) {
            Path of = Path.of(
                    System.getProperty("laurel.root"),
                    "web",
                    file.substring(site.address().length()));
            if (Files.isRegularFile(of)) {
                sizes.put(file, compressed(Files.readAllBytes(of)));
            }
        }
        assertThat(sizes).hasSizeGreaterThan(10);
        assertThat(sizes.values().stream().mapToInt(size -> size).sum())
                .as(() -> sizes.toString())
                .isLessThan(FIRST_VIEW_BYTES);
    }

    /** What CloudFront sends of it, which compresses as well or better. */
    private static int compressed(byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        }
        return bytes.size();
    }

    @Test
    void pointsAreToldForThePeriodThatIsChosen() {
        site.with("/api/me", "me.json");
        signIn();
        page.getByLabel("Period").selectOption("all");
        assertThat(page.locator("#points")).containsText("187 points in all");
        page.getByLabel("Period").selectOption("month");
        assertThat(page.locator("#points")).containsText("23 points in all");
    }

    @Test
    void aChampionChoosesAmongBoards() {
        site.with("/api/me", "me.json")
                .with("/api/boards/team-00", "board.json")
                .with("/api/boards/team-01", "board-short.json")
                .with("/api/boards/organisation", "organisation.json");
        signIn();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams"))
                .click();
        assertThat(page.locator("table.standings tbody tr")).hasCount(5);
        assertThat(page.locator("table.standings tbody tr").nth(1)).containsText("1Priya Natarajan-Featherstonehaugh");
        assertThat(page.locator(".facts")).containsText("61%");
        page.getByLabel("Team").selectOption("team-01");
        assertThat(page.locator(".note")).containsText("from ten people on");
        assertThat(page.locator(".facts")).containsText("about half");
        page.getByLabel("Team").selectOption("organisation");
        assertThat(page.locator("table.standings tbody tr")).hasCount(2);
    }

    @Test
    void theBoardIsAskedForByPeriodAndMechanism() {
        site.with("/api/me", "me.json").with("/api/boards/team-00", "board.json");
        signIn();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams"))
                .click();
        page.getByLabel("Mechanism").selectOption("interaction");
        String asked = page.waitForRequest(
                        "**/api/boards/**", () -> page.getByLabel("Period").selectOption("2026-10"))
                .url();
        assertThat(asked).endsWith("api/boards/team-00?period=2026-10&mechanism=interaction");
    }

    @Test
    void whoHasNoBoardIsNotOfferedOne() {
        site.with("/api/me", "me-empty.json").with("/api/me/profile", "profile-staff.json");
        signIn();
        sees("My badges");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My teams")))
                .hasCount(0);
        assertThat(page.locator("#earned")).containsText("No badge yet");
    }

    @Test
    void theTwoNearestBadgesAreShownAndTheOthersOnRequest() {
        site.with("/api/me", "me-empty.json");
        signIn();
        assertThat(page.locator("#next .card:visible")).hasCount(2);
        page.getByText("2 more badges").click();
        assertThat(page.locator("#next .card:visible")).hasCount(4);
    }

    @Test
    void titlesAndNamesStayText() {
        site.with("/api/me", "me-hostile.json");
        signIn();
        sees("My badges");
        assertThat(page.locator("#earned")).containsText("<script>");
        assertThat(page.locator("main script, main img[onerror]")).hasCount(0);
        assertThat(page).hasTitle("My badges – Laurel");
        assertThat(page.locator("#earned img").first()).hasAttribute("src", "badges/badge.svg");
    }

    @Test
    void everythingCanBeReachedWithTheKeyboardAlone() {
        site.with("/api/me", "me.json").with("/api/boards/team-00", "board.json");
        page.navigate(site.address());
        sees("Your work with evidence, recognised");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to the content");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Sign in");
        page.keyboard().press("Enter");
        sees("My badges");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        assertThat(page.locator("#earned")).isVisible();
        page.keyboard().press("Shift+Tab");
        for (int others = page.locator("#pages a").count() - 1; others > 0; others--) {
            page.keyboard().press("Shift+Tab");
        }
        assertThat(page.locator(":focus")).hasText("My badges");
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(":focus")).hasText("My teams");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Team")).isFocused();
    }

    @Test
    void reloadingSignsInAgainThroughTheProvidersOwnSession() {
        site.with("/api/me", "me.json");
        signIn();
        sees("My badges");
        page.reload();
        sees("My badges");
        assertThat(page.evaluate("JSON.stringify(sessionStorage) + JSON.stringify(localStorage)"))
                .asString()
                .doesNotContain("ey");
    }

    @Test
    void reloadingWithNoSessionLeftAsksToSignIn() {
        site.with("/api/me", "me.json");
        signIn();
        sees("My badges");
        site.endSession();
        page.reload();
        sees("Your work with evidence, recognised");
    }

    @Test
    void signingOutLeavesNothingOnThePage() {
        site.with("/api/me", "me.json");
        signIn();
        sees("My badges");
        press("Sign out");
        sees("You are signed out");
        assertThat(page.locator("main")).not().containsText("Evidence Champion");
        page.reload();
        sees("Your work with evidence, recognised");
    }

    @Test
    void aReturnThatNobodyAskedForSignsNobodyIn() {
        site.with("/api/me", "me.json");
        page.navigate(site.address() + "?code=stolen&state=made-up");
        sees("Your work with evidence, recognised");
        assertThat(page).hasURL(Pattern.compile("/$"));
    }

    @Test
    void eachRefusalSaysWhatCanBeDone() {
        site.with("/api/me/profile", 403, "{\"code\":\"unknown-person\",\"detail\":\"\"}");
        signIn();
        sees("Laurel does not know you yet");
        site.with("/api/me/profile", "profile-baseline.json")
                .with("/api/me", 403, "{\"code\":\"baseline\",\"detail\":\"\"}");
        page.reload();
        sees("Not started yet");
        site.with("/api/me/profile", "profile.json").with("/api/me", 500, "no json");
        press("Try again");
        sees("Something went wrong");
        site.with("/api/me", 401, "{\"message\":\"Unauthorized\"}");
        press("Try again");
        sees("Your sign-in has ended");
        site.with("/api/me", "me.json");
        press("Sign in again");
        sees("My badges");
    }

    @Test
    void offlineIsToldAndGoneOnceThereIsAConnection() {
        site.with("/api/me", 500, "");
        signIn();
        sees("Something went wrong");
        site.with("/api/me", "me.json");
        context.setOffline(true);
        press("Try again");
        sees("You are offline");
        context.setOffline(false);
        sees("My badges");
    }

    private void openMail() {
        site.with("/api/me", "me.json").with("/api/me/mail", "mail.json");
        signIn();
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("E-mail choices"))
                .click();
        sees("E-mail choices");
        assertThat(page.locator("#choices")).isVisible();
    }

    @Test
    void choicesAboutEmailsAreShownChangedAndConfirmed() {
        openMail();
        assertThat(page).hasTitle("E-mail choices – Laurel");
        assertThat(page.getByLabel("Campaigns")).not().isChecked();
        assertThat(page.getByLabel("pass something useful on")).isChecked();
        page.getByLabel("Feedback and reminders").uncheck();
        page.getByLabel("My last day away").fill("2026-12-04");
        page.getByLabel("no goal for now").check();
        press("Save my choices");
        assertThat(page.locator("#told")).isFocused();
        assertThat(page.locator("#told")).containsText("You are away until 4 December 2026.");
        assertThat(site.lastSent()).isEqualTo("""
                {"version":2,"stopAll":false,"mail":{"recognition":true,"feedback":false,"campaign":false,"champion":true},\
                "awayUntil":"2026-12-04","goal":null}""");
    }

    @Test
    void stoppingAllHidesWhatThenNeedsNoChoice() {
        openMail();
        page.getByLabel("Stop all e-mails").check();
        assertThat(page.getByLabel("Campaigns")).isHidden();
        press("Save my choices");
        assertThat(page.locator("#told")).isVisible();
        assertThat(site.lastSent()).contains("\"stopAll\":true", "\"campaign\":false");
    }

    @Test
    void aFaultIsToldBesideItsField() {
        openMail();
        site.with("PUT /api/me/mail", 400, FixtureSite.sample("mail-faulty.json"));
        press("Save my choices");
        assertThat(page.getByLabel("My last day away")).isFocused();
        assertThat(page.getByLabel("My last day away")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#awayUntil-fault")).containsText("from 2026-11-23 to 2027-11-23");
        assertThat(page.locator("#goal-fault")).containsText("Choose one of these");
        assertThat(page.locator("#mail-fault")).isVisible();
        site.with("PUT /api/me/mail", "mail.json");
        press("Save my choices");
        assertThat(page.locator("#told")).isVisible();
        assertThat(page.locator(".fault:visible")).hasCount(0);
    }

    @Test
    void choicesThatWereChangedElsewhereAreShownAsTheyAreNow() {
        openMail();
        site.with("PUT /api/me/mail", 409, FixtureSite.sample("mail-outdated.json"));
        press("Save my choices");
        assertThat(page.locator("#told")).containsText("Nothing was saved yet");
        assertThat(page.getByLabel("Stop all e-mails")).isChecked();
        site.with("PUT /api/me/mail", "mail.json");
        press("Save my choices");
        assertThat(page.locator("#told")).containsText("Your choices are saved");
        assertThat(site.lastSent()).contains("\"version\":3");
    }

    @Test
    void choicesCanBeMadeWithTheKeyboardAlone() {
        openMail();
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("Stop all e-mails")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Thanks and badges")).not().isChecked();
        page.getByLabel("pass something useful on").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("talk evidence through with colleagues")).isChecked();
        page.keyboard().press("Enter");
        assertThat(page.locator("#told")).isFocused();
        assertThat(site.lastSent()).contains("\"recognition\":false", "\"goal\":\"discuss\"");
    }

    @Test
    void earlierLinksAreMadeToStopWorking() {
        site.with("/api/me/mail/links", 200, "{\"message\":\"They stop nothing any more.\"}");
        openMail();
        press("Make earlier links stop working");
        assertThat(page.locator("#links")).containsText("They stop nothing any more.");
    }
}
