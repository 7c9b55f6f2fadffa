package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Pages in a real browser, with answers given by the test. None may fail inside or meet the policy of its content. */
abstract class FixturePages {
    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    final FixtureSite site = new FixtureSite();
    private final List<String> complaints = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    Page page;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void close() {
        context.close();
        site.close();
        assertThat(complaints).isEmpty();
    }

    /** Signs in at a page, and waits until it is there. */
    final void goTo(String address) {
        page.navigate(site.address() + "#" + address);
        press("Sign in");
        assertThat(page.locator("#signed-in")).isVisible();
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator("h1").first()).isVisible();
    }

    /** Presses the one button of that name. */
    final void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** The heading is there to be seen. */
    final void sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible();
    }
}
