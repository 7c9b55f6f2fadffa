package laurel.bench;

import static laurel.local.browser.Browser.parameters;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import laurel.local.browser.Browser;

/**
 * How soon a page shows what it is for, in a Chromium that has never seen it: the largest contentful paint, as the browser itself
 * tells it, and the bytes that came until then, as they went over the wire.
 */
final class PageBench {
    private static final int TIMES = 5;
    private static final double MOST_MILLIS = 1_000;
    private static final double MOST_KB = 100;

    /** No larger paint for so long: it was the last. */
    private static final int STILL_MILLIS = 700;

    private static final String WATCH = """
            globalThis.largest = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { globalThis.largest = entry.startTime; }))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            """;

    /** What somebody opens. */
    private record View(String name, String person, String hash) {}

    private static final List<View> VIEWS = List.of(
            new View("my badges, of a member of staff", "d037", ""),
            new View("a board, of the link officer", "d001", "#board"),
            new View("whom we reach, of the link officer", "d001", "#reach"),
            new View("trends, of the strategic champion", "d002", "#trends"));

    private PageBench() {}

    static void run(Report report) throws IOException, InterruptedException {
        Path chromium = Browser.installed()
                .orElseThrow(() -> new IllegalStateException(
                        "To measure the page takes Chromium on the path: apt-get install chromium"));
        report.title(
                "The page",
                "The largest contentful paint in a Chromium that has seen nothing of it yet, on the local stack with its made-up\n"
                        + "council: the median of " + TIMES + ". Loading that council takes a minute first.");
        try (DemoSite site = DemoSite.start();
                Browser browser = new Browser(chromium)) {
            // The first of all only brings functions and files into memory.
            for (View view : VIEWS) {
                open(browser, site, view);
            }
            List<Seen> welcome = new ArrayList<>();
            for (View view : VIEWS) {
                List<Seen> seen = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    List<Seen> both = open(browser, site, view);
                    welcome.add(both.getFirst());
                    seen.add(both.getLast());
                }
                report.within(
                        view.name(), median(seen.stream().map(Seen::millis).toList()), MOST_MILLIS, " ms");
                report.line(
                        "  all that came until then, with the sign-in",
                        "%14s".formatted(Report.number(kilobytes(seen)) + " KB"));
            }
            report.within(
                    "the first view, signed out",
                    median(welcome.stream().map(Seen::millis).toList()),
                    MOST_MILLIS,
                    " ms");
            report.within("  all that came until then", kilobytes(welcome), MOST_KB, " KB");
        }
    }

    private record Seen(double millis, double bytes) {}

    /** The welcome, and what is there after the sign-in. */
    private static List<Seen> open(Browser browser, DemoSite site, View view) throws InterruptedException {
        try (Browser.Page page = browser.page()) {
            page.order("Page.enable", parameters());
            page.order("Network.enable", parameters());
            page.order("Page.addScriptToEvaluateOnNewDocument", parameters().put("source", WATCH));
            page.order("Page.navigate", parameters().put("url", site.address() + view.hash()));
            Seen welcome = settled(page, "document.querySelector('main button') !== null");
            page.evaluate("document.querySelector('main button').click()");
            WholeStack.await(() -> is(page, "document.querySelector('#username') !== null"));
            page.evaluate(
                    "document.querySelector('#username').value = '" + view.person()
                            + "'; document.querySelector('#username').form.querySelector('p button, #username ~ button').click()");
            Seen seen = settled(page, "(document.querySelector('#signed-in')?.textContent ?? '') !== ''");
            return List.of(welcome, seen);
        }
    }

    /** Once that is so, and nothing larger was painted for a while. */
    private static Seen settled(Browser.Page page, String condition) throws InterruptedException {
        String still = " && globalThis.largest > 0 && performance.now() - globalThis.largest > " + STILL_MILLIS
                + " && performance.now() - Math.max(...performance.getEntriesByType('resource').map((r) => r.responseEnd)) > "
                + STILL_MILLIS;
        WholeStack.await(() -> is(page, condition + still));
        double bytes = page.events("Network.loadingFinished").stream()
                .mapToDouble(event -> event.path("encodedDataLength").asDouble())
                .sum();
        return new Seen(page.evaluate("globalThis.largest").asDouble(), bytes);
    }

    /** Between two documents there is none that could say. */
    private static boolean is(Browser.Page page, String condition) {
        JsonNode said = page.evaluate("(() => { try { return " + condition + "; } catch { return false; } })()");
        return said.asBoolean();
    }

    private static double kilobytes(List<Seen> seen) {
        return median(seen.stream().map(Seen::bytes).toList()) / 1024;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
