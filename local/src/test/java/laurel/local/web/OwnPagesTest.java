package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see of themselves beyond the first page, wide and narrow, with answers given by the test. */
class OwnPagesTest extends FixturePages {
    private static final String AWARD = "/api/me/awards/bronze/2026";
    private static final String ADDRESS = "https://laurel.council.example/b/Zm9yLXRoZS1zYW1wbGUtMQ";

    OwnPagesTest() {
        site.with("/api/me", "me.json")
                .with(AWARD, "award.json")
                .with(AWARD + "/publication", 200, "{\"published\":false}");
    }

    private void open(int width, String hash) {
        page.setViewportSize(width, 800);
        page.navigate(site.address() + hash);
        press("Sign in");
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void openingABadgeShowsWhichActionsItStandsOn(int width) {
        open(width, "");
        follow("Bronze Evidence Champion");
        sees("What it stands on");
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("main")).containsText("with which you had all that it takes");
        assertThat(page.locator("#actions li")).hasCount(2);
        assertThat(page.locator("#actions")).containsText("Led a discussion: Journal club: kinship care");
        assertThat(page.locator("#actions")).containsText("12 earlier ones counted as well");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void aBadgeIsShownToOthersAndTakenBack(int width) {
        open(width, "#badge/bronze/2026");
        site.with("POST " + AWARD + "/publication", 200, "{\"published\":true,\"address\":\"" + ADDRESS + "\"}");
        press("Make an address");
        assertThat(page.locator("#publication a")).hasAttribute("href", ADDRESS);
        assertThat(page.locator("#publication p").first()).isFocused();
        press("Take it back");
        assertThat(page.locator("#publication")).containsText("Nobody outside can see this badge.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void aBadgeThatIsThereNoMoreIsToldSo(int width) {
        open(width, "#badge/gold/2026");
        sees("There is no such thing here");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void historyIsReadPageByPage(int width) {
        site.with("/api/me/history", "history.json");
        open(width, "#history");
        assertThat(page.locator(".actions-list li")).hasCount(4);
        assertThat(page.locator(".actions-list")).containsText("The same resource counts once a day.");
        site.with("/api/me/history", "history-last.json");
        String asked = page.waitForRequest("**/api/me/history*", () -> press("Show earlier ones"))
                .url();
        assertThat(asked).endsWith("api/me/history?after=bW9yZQ");
        assertThat(page.locator(".actions-list li")).hasCount(5);
        assertThat(page.locator(".actions-list li").last()).isFocused();
        assertThat(page.locator(".actions-list li").last()).containsText("Its source took it back.");
        assertThat(page.getByText("Show earlier ones")).hasCount(0);
        asked = page.waitForRequest("**/api/me/history*", () -> page.getByLabel("Registration year")
                        .selectOption("2025"))
                .url();
        assertThat(asked).endsWith("api/me/history?year=2025");
        assertThat(page.locator(".actions-list li")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void titlesStayText(int width) {
        site.with("/api/me/history", "history-hostile.json");
        open(width, "#history");
        assertThat(page.locator(".actions-list")).containsText("<script>");
        assertThat(page.locator("main script, main img[onerror]")).hasCount(0);
        assertThat(page).hasTitle("What I did – Laurel");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void pointsOverMonthsAreAChartAndATableOfTheSameNumbers(int width) {
        site.with("/api/me/points", "points.json");
        open(width, "");
        sees("My badges");
        assertThat(page.locator("script[src*=chart]")).hasCount(0);
        follow("My points, month by month");
        assertThat(page.locator("canvas")).isVisible();
        assertThat(page.locator("table tbody tr")).hasCount(12);
        assertThat(page.locator("table tbody tr").last()).containsText("November 20269041023");
        page.waitForFunction(
                "() => window.Chart && window.Chart.getChart(document.querySelector('canvas')) !== undefined");
        assertThat(
                        (Integer)
                                page.evaluate(
                                        "() => window.Chart.getChart(document.querySelector('canvas')).data.datasets.flatMap((d) => d.data).reduce((a, b) => a + b)"))
                .isEqualTo(133);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void aYearWithoutPointsIsToldKindly(int width) {
        site.with("/api/me/points", "points-empty.json");
        open(width, "#my-points");
        assertThat(page.locator("main")).containsText("No points in these months yet.");
        assertThat(page.locator("canvas")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void standardFourComesWithItsDisclaimerAndOnesOwnNotes(int width) {
        site.with("/api/me/standard-4", "standard-4.json");
        open(width, "#standard-4");
        assertThat(page.locator("#disclaimer")).containsText("it takes all three steps there");
        assertThat(page.locator("#parts .card")).hasCount(8);
        site.with("PUT /api/me/standard-4/done", "standard-4-noted.json");
        press("Note for myself that I took this step: The registration fee");
        assertThat(page.locator("#step-fee")).containsText("You noted on 23 November 2026");
        assertThat(page.locator("#step-fee button")).isFocused();
        assertThat(site.lastSent()).isEqualTo("{\"year\":2026,\"step\":\"fee\",\"done\":true}");
        press("Take my note back: The registration fee");
        page.waitForCondition(() -> site.lastSent().contains("\"done\":false"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void whoIsRegisteredElsewhereIsToldWhoseItIs(int width) {
        site.with("/api/me/standard-4", "standard-4-not-yours.json");
        open(width, "#standard-4");
        assertThat(page.locator("main")).containsText("concern people who are registered there");
        assertThat(page.locator("main .card")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void aDraftIsThereToStartFromAndToCopy(int width) {
        site.with("/api/me/standard-4", "standard-4.json").with("/api/me/draft", "draft.json");
        open(width, "#standard-4");
        follow("A draft to start your record from");
        sees("A draft for my record");
        assertThat(page.locator("#lines li h3").first()).hasText("2 March 2026: Recorded a piece of CPD");
        context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        press("Copy as text");
        assertThat(page.locator("#lines [role=status]")).hasText("Copied.");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).isEqualTo("What I recorded\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void onesPartInACampaignIsShownTopicByTopic(int width) {
        site.with("/api/campaigns/practice-week/progress", "own-campaign.json");
        open(width, "#campaign/practice-week");
        sees("Practice week on kinship care");
        assertThat(page.locator("#topics li")).hasCount(5);
        assertThat(page.locator("#topics li").first()).containsText("you explored it on 16 November 2026");
        assertThat(page.locator("#badges .ahead")).containsText("2 more topics");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void whatIsWrongIsToldToTheLinkOfficerAndTheAnswerIsSeen(int width) {
        site.with("/api/me/history", "history.json").with("/api/me/doubts", 200, "{\"state\":\"nothing-said\"}");
        open(width, "#history");
        page.getByText("Is something wrong with it?").first().click();
        press("Tell the link officer");
        assertThat(page.locator(".govuk-error-summary")).containsText("Say what is wrong.");
        page.getByLabel("What is wrong?").fill("It was my colleague who led it.");
        site.with("POST /api/me/doubts", "doubt-waits.json");
        press("Tell the link officer");
        assertThat(page.locator(".actions-list li").first()).containsText("Your link officer has not answered yet.");
        assertThat(site.lastSent())
                .isEqualTo("{\"source\":\"learning.vle\",\"id\":\"c1\",\"note\":\"It was my colleague who led it.\"}");
        site.with("/api/me/doubts", "doubt-declined.json");
        page.getByText("Is something wrong with it?").nth(1).click();
        assertThat(page.locator(".actions-list li").nth(1))
                .containsText("It stays as it is: The booking has you as the host.");
        Look.at(page, "history-doubt");
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    void aLinkOfficerPutsRightWhatPeopleSayIsWrong(int width) {
        site.with("/api/me/profile", "profile-link-officer.json").with("/api/doubts", "doubts.json");
        open(width, "#doubts");
        Locator card = page.locator(".card").first();
        assertThat(card).containsText("It was my colleague who led it.");
        assertThat(page.locator("main script, main img")).hasCount(0);
        card.getByText("Answer").click();
        assertThat(card).containsText("Choose what to do.");
        Look.at(page, "doubts");
        page.setViewportSize(width, 800);
        card.getByLabel("Take it back").check();
        card.getByLabel("Why, in words for them").fill("The list had the wrong name.");
        site.with("POST /api/doubts/0123456789abcdef0123456789abcdef/answer", "doubt-waits.json")
                .with("/api/doubts", 200, "{\"doubts\":[]}");
        card.getByRole(AriaRole.BUTTON).getByText("Answer").click();
        assertThat(page.locator("#done")).containsText("It was taken back");
        assertThat(page.locator("main")).containsText("Nothing waits.");
    }

    /** A state, what answers it, and with what. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "badge, #badge/bronze/2026, /api/me/awards/bronze/2026, award.json",
        "badge-decided, #badge/bronze/2026, /api/me/awards/bronze/2026, award-decided.json",
        "badge-hostile, #badge/bronze/2026, /api/me/awards/bronze/2026, award-hostile.json",
        "badge-shown, #badge/bronze/2026, /api/me/awards/bronze/2026/publication, published.json",
        "history, #history, /api/me/history, history.json",
        "history-hostile, #history, /api/me/history, history-hostile.json",
        "history-empty, #history, /api/me/history, history-empty.json",
        "my-points, #my-points, /api/me/points, points.json",
        "my-points-empty, #my-points, /api/me/points, points-empty.json",
        "standard-4, #standard-4, /api/me/standard-4, standard-4.json",
        "standard-4-noted, #standard-4, /api/me/standard-4, standard-4-noted.json",
        "standard-4-not-yours, #standard-4, /api/me/standard-4, standard-4-not-yours.json",
        "draft, #draft/2026, /api/me/draft, draft.json",
        "draft-empty, #draft/2026, /api/me/draft, draft-empty.json",
        "own-campaign, #campaign/practice-week, /api/campaigns/practice-week/progress, own-campaign.json",
    })
    void nothingIsInaccessibleOrCutOff(String state, String address, String path, String answer) {
        site.with(path, answer);
        open(1280, address);
        assertThat(page.locator(".waiting")).hasCount(0);
        assertThat(page.locator("main h1")).isVisible();
        Look.at(page, state);
    }
}
