package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import laurel.local.mails.Hostile;
import laurel.mail.sample.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E-mails of every kind in a browser, by axe-core, light and dark, wide and 320 pixels narrow. */
class MailLooksTest {
    /** An e-mail is shown within a program that has a main part of its own. */
    private static final List<String> LANDMARKS = List.of("landmark-one-main: ", "region: ");

    /** Those with most names and titles in them. */
    private static final List<String> LONGEST =
            List.of("badges-of-a-day", "thanks-of-a-champion", "digest", "correction");

    @SuppressWarnings("NullAway.Init")
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    static Stream<Sample> mails() {
        return Stream.concat(Hostile.ordinary(), Hostile.samples().filter(sample -> LONGEST.contains(sample.id())));
    }

    @ParameterizedTest
    @MethodSource("mails")
    void nothingIsInaccessibleCutOffOrLoaded(Sample sample) {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.onRequest(request -> asked.add(request.url()));
            page.onDialog(dialog -> asked.add(dialog.message()));
            page.setContent(sample.letter().html());
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : List.of(720, 320)) {
                    page.setViewportSize(width, 800);
                    String looked = sample.id() + " " + scheme + " " + width;
                    assertThat(Axe.findings(page))
                            .as(looked)
                            .filteredOn(finding -> LANDMARKS.stream().noneMatch(finding::startsWith))
                            .isEmpty();
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .as("%s does not scroll sideways", looked)
                            .isLessThanOrEqualTo(width);
                }
            }
            // Nothing is loaded, so nothing is missing where pictures are off.
            assertThat(page.querySelectorAll("img, picture, svg, video")).isEmpty();
        }
        assertThat(asked).isEmpty();
    }
}
