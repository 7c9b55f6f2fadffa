package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: comes to everything with the tab key, and always sees where they are. */
final class Keyboard {
    private static final int FAR = 150;
    private static final String HAS_FOCUS = "element => element === document.activeElement";
    private static final String SHOWS_FOCUS = """
            element => {
              const chosen = element.matches('[type=radio], [type=checkbox]');
              const styles = [getComputedStyle(element), ...(chosen && element.nextElementSibling
                ? [getComputedStyle(element.nextElementSibling, '::before')] : [])];
              const box = element.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight && styles.some((style) => style.boxShadow !== 'none'
                || (style.outlineStyle !== 'none' && !style.outlineColor.endsWith(', 0)')));
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes on to something, from wherever the focus is. */
    void reach(Locator thing) {
        for (int steps = 0; steps < FAR; steps++) {
            if (is(thing, HAS_FOCUS)) {
                assertThat(is(thing, SHOWS_FOCUS))
                        .as("%s shows that it has the focus", thing)
                        .isTrue();
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(thing + " can't be reached with the tab key");
    }

    /** Goes on to a link or a button, and uses it. */
    void press(Locator thing) {
        reach(thing);
        page.keyboard().press("Enter");
    }

    /** Goes on to a field, and writes into it; to a list, and goes to the choice that begins so. */
    void write(Locator field, String words) {
        reach(field);
        page.keyboard().type(words);
    }

    private static boolean is(Locator thing, String question) {
        return (Boolean) thing.first().evaluate(question);
    }
}
