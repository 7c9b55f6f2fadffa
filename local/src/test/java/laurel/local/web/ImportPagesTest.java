package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import laurel.mail.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What a link officer loads, in a browser with all of Laurel behind it, from an organisation with nobody else in it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportPagesTest extends RealPages {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String EVIL = "<img src=x onerror=\"document.title='owned'\">";
    private static final String PEOPLE = """
            person_id,name,email,team,service_area,role,aliases
            p1,Sam Okafor,sam@council.example,north,adults,staff,vle:1
            p2,Alex Moor,alex@council.example,north,adults,staff,
            p3,Kit Lane,kit@council.example,north,adults,boss,
            p4,%s,noor@council.example,south,adults,staff,
            """.formatted('"' + EVIL.replace("\"", "\"\"") + '"');
    private static final String EXPORT = """
            Usage report;;;
            Name;Login;Title;Month;Views
            "OKAFOR, Sam";sam@council.example;Guide;Sep 2026;4
            Moor, Alexander;a.moor@portal.example;Guide;Sep 2026;1
            Moor, Alexander;a.moor@portal.example;Other guide;31/09/2026;1
            Total;;;;5
            """;

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        site.importPeople(
                "person_id,name,email,team,role\np99,Robin Marsh,robin@council.example,office,link-officer\n");
        await().atMost(PATIENCE).until(() -> site.name("p99").isPresent());
    }

    @BeforeEach
    void open() {
        context = chromium.browser().newContext();
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site.address());
        press("Sign in");
        page.getByLabel("Somebody else").fill("p99");
        press("Sign in");
        assertThat(page.locator("#signed-in")).isVisible();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    @Order(1)
    void aPeopleFileIsLookedAtAndThenTakenIn() {
        goTo("import-people", "People file");
        press("Look at it");
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose the file");
        Look.at(page, "import-people-choose");

        choose("People file", "people.csv", PEOPLE);
        press("Look at it");

        assertThat(page.locator("#created")).containsText("Sam Okafor");
        assertThat(page.locator("#refused")).containsText("\"boss\" is not a role");
        assertThat(page.locator("#notInFile")).containsText("Robin Marsh");
        assertThat(site.name("p1")).isEmpty();
        Look.at(page, "import-people-preview");

        press("Take it in");

        assertThat(page.locator("main")).containsText("people.csv is taken in");
        assertThat(page.locator("main")).containsText("\"boss\" is not a role");
        assertThat(site.name("p4")).contains(EVIL);
        assertThat(page.title()).doesNotContain("owned");
        Look.at(page, "import-people-done");
    }

    @Test
    @Order(2)
    void whoIsOnAListIsFoundOrChosenAndWasThere() {
        goTo("attendance", "Attendance");
        Look.at(page, "attendance-paste");
        press("Look at it");
        assertThat(page.locator(".govuk-error-summary")).containsText("Write what the session was called");
        page.getByLabel("What it was called").fill("Working with fathers");
        page.getByLabel("Day").fill("2026-11-20");
        page.getByLabel("Who was there").fill("OKAFOR, Sam\nAlexander Moor\nSomebody Else");
        press("Look at it");

        assertThat(page.locator("#open")).containsText("Somebody Else");
        page.getByLabel("Who is Alexander Moor").selectOption("p2");
        Look.at(page, "attendance-preview");
        press("Record that they were there");

        assertThat(page.locator("main")).containsText("is recorded");
        assertThat(page.locator(".govuk-summary-list")).containsText("2");
        Look.at(page, "attendance-done");
        await().atMost(PATIENCE).until(() -> site.points("north") == 10);
    }

    @Test
    @Order(3)
    void anExportIsReadMatchedAndTakenInAndTheSameFileAgainChangesNothing() {
        export();
        assertThat(page.locator("#columns")).isVisible();
        Look.at(page, "import-usage-columns");
        press("Show what it says");
        assertThat(page.locator(".govuk-error-summary")).containsText("provider");
        page.getByLabel("Provider", new Page.GetByLabelOptions().setExact(true)).fill("The Portal");
        press("Show what it says");

        assertThat(page.locator("#bad")).containsText("31/09/2026");
        assertThat(page.locator("#people")).containsText("Moor, Alexander");
        page.getByLabel("Who is Moor, Alexander").selectOption("p2");
        press("Look again with these");
        assertThat(page.locator("#people")).containsText("chosen by you");
        Look.at(page, "import-usage-preview");
        press("Take it in");

        assertThat(page.locator("main")).containsText("Actions sent");
        Look.at(page, "import-usage-done");
        await().atMost(PATIENCE).until(() -> site.points("p1", "2026-09") + site.points("p2", "2026-09") == 2);

        export();
        press("The Portal");
        press("Show what it says");
        assertThat(page.locator("main")).containsText("0 actions are new, 2 are in both");
        assertThat(page.locator("#people")).hasCount(0);
    }

    @Test
    @Order(4)
    void onceLiveNobodyIsWrittenToAboutThePast() {
        site.goLive();
        goTo("import-usage", "Usage export");
        choose("Usage export", "export.csv", "Email;Title;Date\nnoor@council.example;Guide;03/09/2026\n");
        press("Look at it");
        page.getByLabel("Provider", new Page.GetByLabelOptions().setExact(true)).fill("The Portal");
        press("Show what it says");
        press("Take it in");
        assertThat(page.locator("main")).containsText("Actions sent");

        await().atMost(PATIENCE).until(() -> !site.messages("p4").isEmpty());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(site.messages("p4"))
                .extracting(Message::state, Message::why)
                .containsOnly(tuple(Message.State.DROPPED, "past")));
        assertThat(site.mails()).isZero();
    }

    private void export() {
        goTo("import-usage", "Usage export");
        choose("Usage export", "export.csv", EXPORT);
        press("Look at it");
    }

    private void goTo(String address, String title) {
        page.evaluate("address => { location.hash = address; }", address);
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("main form").first()).isVisible();
    }

    private void choose(String label, String name, String content) {
        Locator input = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        input.setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }
}
