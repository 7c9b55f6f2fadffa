package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Takes the picture of the README anew. It is no test, so it runs by its name alone: {@code mvn -pl local -am test
 * -Dtest=MyBadgesPicture -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class MyBadgesPicture {
    @Test
    void take() {
        try (FixtureSite site = new FixtureSite().with("/api/me", "me.json");
                Chromium chromium = new Chromium()) {
            Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1000, 900));
            page.navigate(site.address());
            page.getByRole(AriaRole.BUTTON).getByText("Sign in").click();
            assertThat(page.locator("#earned")).isVisible();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(System.getProperty("laurel.root"), "docs", "my-badges.png")));
        }
    }
}
