package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks at a page as different people do: light and dark, wide and 320 pixels narrow (400% zoom of 1280). */
final class Look {
    private Look() {}

    /** Nothing is inaccessible or cut off; pictures of it are kept under {@code target/pages}. */
    static void at(Page page, String state) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 320)) {
                at(page, state, scheme, width);
            }
        }
    }

    private static void at(Page page, String state, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 800);
        String name = "%s-%s-%d".formatted(state, scheme.name().toLowerCase(Locale.ROOT), width);
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pages", name + ".png")));
        assertThat(Axe.findings(page)).as(name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s does not scroll sideways", name)
                .isLessThanOrEqualTo(width);
    }
}
