package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state of the page, by axe-core. */
class AccessibilityTest {
    private static final List<String> STATES = List.of(
            "signed-out",
            "badges",
            "badges-empty",
            "badges-hostile",
            "board",
            "board-short",
            "board-hidden",
            "organisation",
            "unknown-person",
            "baseline",
            "error",
            "expired",
            "not-your-team",
            "no-such-page",
            "privacy",
            "accessibility",
            "mail",
            "mail-stopped",
            "mail-saved",
            "mail-faulty");
    private static final Set<String> OPEN = Set.of("privacy", "accessibility");
    private static final Set<String> STATES_BY_ADDRESS = Set.of("privacy", "accessibility", "no-such-page");
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static List<String> states() {
        return STATES;
    }

    @ParameterizedTest
    @MethodSource("states")
    void nothingIsInaccessibleOrCutOff(String state) {
        try (FixtureSite site = siteIn(state);
                BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            show(page, site, state);
            Look.at(page, state);
        }
    }

    private static FixtureSite siteIn(String state) {
        FixtureSite site = new FixtureSite().with("/api/me", "me.json");
        return switch (state) {
            case "badges-empty" -> site.with("/api/me", "me-empty.json");
            case "badges-hostile" -> site.with("/api/me", "me-hostile.json");
            case "unknown-person" -> site.with("/api/me/profile", 403, "{\"code\":\"unknown-person\",\"detail\":\"\"}");
            case "baseline" -> site.with("/api/me/profile", "profile-baseline.json");
            case "board", "board-short", "board-hidden", "organisation" ->
                site.with("/api/boards/team-00", state + ".json");
            case "mail", "mail-saved" -> site.with("/api/me/mail", "mail.json");
            case "mail-stopped" -> site.with("/api/me/mail", "mail-stopped.json");
            case "mail-faulty" ->
                site.with("/api/me/mail", "mail.json")
                        .with("PUT /api/me/mail", 400, FixtureSite.sample("mail-faulty.json"));
            case "error" -> site.with("/api/me", 500, "");
            case "expired" -> site.with("/api/me", 401, "{}");
            case "not-your-team" ->
                site.with(
                        "/api/boards/team-00",
                        403,
                        "{\"code\":\"not-your-team\",\"detail\":\"You may see the boards of the teams that you encourage.\"}");
            default -> site;
        };
    }

    private static void show(Page page, FixtureSite site, String state) {
        boolean board = state.startsWith("board") || state.equals("organisation") || state.equals("not-your-team");
        boolean mail = state.startsWith("mail");
        String address = board ? "#board" : mail ? "#mail" : STATES_BY_ADDRESS.contains(state) ? "#" + state : "";
        page.navigate(site.address() + address);
        if (!state.equals("signed-out") && !OPEN.contains(state)) {
            page.locator("main button").click();
            assertThat(page.locator("main button:has-text('Sign in'):not(:has-text('again'))"))
                    .hasCount(0);
        }
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator("h1").first()).isVisible();
        if (state.equals("mail-saved") || state.equals("mail-faulty")) {
            page.locator("button:has-text('Save my choices')").click();
            assertThat(page.locator("#told, .fault:visible").first()).isVisible();
        }
    }
}
