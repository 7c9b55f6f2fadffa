package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, with all of Laurel behind it. No page may fail inside, or meet the policy of its content. */
final class Visitor implements AutoCloseable {
    private static final int WIDE = 1280;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** Comes to the first page, not signed in. */
    Visitor(Chromium chromium, RealSite site) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setViewportSize(WIDE, 800)
                        .setReducedMotion(ReducedMotion.REDUCE));
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(site.address());
    }

    /** Comes to the first page, and signs in as somebody. */
    static Visitor signedIn(Chromium chromium, RealSite site, String person) {
        Visitor visitor = new Visitor(chromium, site);
        visitor.press("Sign in");
        visitor.page.getByLabel("Somebody else").fill(person);
        visitor.press("Sign in");
        assertThat(visitor.page.locator("#signed-in")).isVisible();
        visitor.settle();
        return visitor;
    }

    Page page() {
        return page;
    }

    /** Goes to another page of the same group. */
    void goTo(String title) {
        follow(page.locator("#pages"), title);
    }

    /** The part of the page that is not its frame. */
    Locator main() {
        return page.locator("main");
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Goes to a page by the menu: its group, and the page beside it. */
    void goTo(String group, String title) {
        follow(page.locator("#menu"), group);
        assertThat(page.locator("#menu [aria-current]")).hasText(group);
        if (page.locator("#pages").isVisible()) {
            goTo(title);
        }
        assertThat(page).hasTitle(title + " – Laurel");
    }

    /** Follows a link of a page. */
    void follow(String link) {
        follow(main(), link);
    }

    private void follow(Locator part, String link) {
        part.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        settle();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void choose(String label, String name, String content) {
        field(label).setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Waits until the page has what it was asked for. */
    void settle() {
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator("h1").first()).isVisible();
    }

    /** The page is accessible and fits, and is kept as a picture, wide and narrow, light and dark. */
    void look(String state) {
        settle();
        Look.at(page, state);
        page.setViewportSize(WIDE, 800);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
