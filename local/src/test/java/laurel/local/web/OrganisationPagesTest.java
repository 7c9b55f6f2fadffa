package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which a link officer runs the organisation, and those of its numbers, with answers given by the test. */
class OrganisationPagesTest extends FixturePages {
    /** What the chart draws of one of its lines, a gap as a dash; null if it has no such line. */
    private static final String VALUES = """
            () => Chart.getChart(document.querySelector('canvas')).data.datasets.find((d) => d.label === '%s')
              ?.data.map((value) => value === null ? '-' : Math.round(value)).join() ?? null""";

    OrganisationPagesTest() {
        site.with("/api/me/profile", "profile-link-officer.json")
                .with("/api/me", "me.json")
                .with("/api/people", "people.json")
                .with("/api/people/p28400", "person.json")
                .with("/api/teams", "teams.json")
                .with("/api/organisation", "organisation-baseline.json")
                .with("/api/reach", "reach.json")
                .with("/api/trends", "trends.json")
                .with("/api/boards/team-00", "board-formulas.json")
                .with("/api/boards/team-00/activity", "activity.json")
                .with("/api/quiet", "quiet.json")
                .with("/api/held", "held.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people",
                "people/new",
                "people/p28400",
                "teams",
                "live",
                "reach",
                "trends",
                "activity",
                "quiet",
                "held"
            })
    void nothingIsInaccessibleOrCutOff(String address) {
        goTo(address);
        if (page.locator(".chart").count() > 0) {
            waitForTheChart();
        }
        Look.at(page, "organisation-" + address.replace('/', '-'));
    }

    @Test
    void peopleAreSearchedForAndShownPageByPage() {
        site.with(
                "GET /api/people",
                List.of(
                        FixtureSite.sample("people.json"),
                        FixtureSite.sample("people.json"),
                        FixtureSite.sample("people-more.json")));
        goTo("people");
        assertThat(page.locator("#found tbody tr")).hasCount(3);
        page.getByLabel("Name, e-mail address, person id or team").fill("moor");
        String asked =
                page.waitForRequest("**/api/people?**", () -> press("Find")).url();
        assertThat(asked).endsWith("api/people?search=moor");
        assertThat(page.locator("#found tbody tr").first()).containsText("Alex Moor");
        String next = page.waitForRequest("**/api/people?**", () -> press("Show more"))
                .url();
        assertThat(next).endsWith("api/people?search=moor&after=bmV4dA");
        assertThat(page.locator("#found tbody tr")).hasCount(4);
        assertThat(page.locator("#found tbody a").nth(3)).isFocused();
    }

    @Test
    void whoFindsNobodyIsToldWhatToTry() {
        site.with("/api/people", "people-none.json");
        goTo("people");
        page.getByLabel("Name, e-mail address, person id or team").fill("nobody");
        press("Find");
        assertThat(page.locator("#found")).containsText("Try a part of the name");
        Look.at(page, "organisation-people-none");
    }

    @Test
    void onlyWhatIsChangedIsSentWithTheVersionThatWasSeen() {
        site.with("PATCH /api/people/p28400", "person.json");
        goTo("people/p28400");
        page.locator("#change")
                .getByLabel("Team", new Locator.GetByLabelOptions().setExact(true))
                .fill("team-07");
        page.getByLabel("First day").fill("");
        press("Save");
        assertThat(page.locator("#done")).isFocused();
        assertThat(site.sent()).contains("{\"version\":4,\"team\":\"team-07\",\"joinedOn\":null}");
    }

    @Test
    void whoWasChangedMeanwhileIsNotWrittenOver() {
        site.with(
                "PATCH /api/people/p28400",
                409,
                "{\"code\":\"changed-meanwhile\",\"detail\":\"Somebody else changed this person since you saw them.\"}");
        goTo("people/p28400");
        page.locator("#change").getByLabel("Name").fill("Alexis Moor");
        press("Save");
        assertThat(page.locator(".govuk-error-summary")).containsText("Somebody else changed this person");
        assertThat(page.locator("#change").getByLabel("Name")).hasValue("Alexis Moor");
    }

    @Test
    void aFaultIsToldBesideItsField() {
        site.with(
                "POST /api/people",
                400,
                "{\"code\":\"bad-request\",\"detail\":\"x\",\"faults\":[{\"field\":\"email\",\"message\":\"\\\"sam\\\" is not an e-mail address. Write for example sam@council.example.\"}]}");
        goTo("people/new");
        page.getByLabel("Person id").fill("p99");
        page.getByLabel("E-mail address").fill("sam");
        press("Add");
        assertThat(page.getByLabel("E-mail address")).hasAttribute("aria-invalid", "true");
        Look.at(page, "organisation-people-new-faulty");
    }

    @Test
    void goingLiveRecordsBothAndSaysWhatFollows() {
        site.with("POST /api/organisation/live", "organisation-live.json");
        goTo("live");
        page.getByLabel("Where is the data protection assessment?").fill("DPIA 2026-14");
        page.getByLabel("When and how were staff and unions consulted?").fill("Joint committee");
        press("Go live");
        assertThat(page.locator("#done")).containsText("Your organisation is live");
        assertThat(site.sent()).contains("{\"assessment\":\"DPIA 2026-14\",\"consultation\":\"Joint committee\"}");
        Look.at(page, "organisation-live");
    }

    @Test
    void nobodyIsLookedAtBeforeTheListIsAskedFor() {
        goTo("quiet");
        assertThat(page.locator("main")).containsText("can see that you looked");
        assertThat(page.locator("main table")).hasCount(0);
        page.waitForRequest("**/api/quiet", () -> press("Show the list"));
        assertThat(page.locator("#quiet tbody tr")).hasCount(2);
        assertThat(page.locator("#quiet")).containsText("had both, gets no more");
        Look.at(page, "organisation-quiet-shown");
        String asked = page.waitForRequest("**/api/quiet?**", () -> page.getByLabel("Nothing heard for")
                        .selectOption("90"))
                .url();
        assertThat(asked).endsWith("api/quiet?band=90");
    }

    @Test
    void serviceAreasAreToldOneAtATime() {
        goTo("trends");
        assertThat(page.locator("#trends tbody tr")).hasCount(12);
        page.getByLabel("Service area").selectOption("adults");
        assertThat(page.locator("#trends tbody tr").first()).containsText("told with the others");
        assertThat(page.locator("#trends tbody tr").last()).containsText("220");
    }

    @Test
    void whatMayNotBeToldOfAServiceAreaIsAGapInItsLineAndIsSaidToBeOne() {
        goTo("trends");
        waitForTheChart();
        assertThat(page.evaluate(VALUES.formatted("Facilitation"))).isNull();
        page.getByLabel("Service area").selectOption("adults");
        waitForTheChart();
        assertThat(page.evaluate(VALUES.formatted("Active"))).asString().isEqualTo("-,-,-,-,29,32,-,29,-,47,59,65");
        assertThat(page.evaluate(VALUES.formatted("Social influence"))).isNull();
        assertThat(page.evaluate(
                        "() => Chart.getChart(document.querySelector('canvas')).data.datasets.some((d) => d.spanGaps)"))
                .isEqualTo(false);
        assertThat(page.locator("#gaps")).containsText("Active in 6 of 12 months");
        assertThat(page.locator("#gaps")).containsText("Social influence in any month");
        assertThat(page.locator("#gaps")).containsText("does not mean that nobody did anything");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Active in 6 of 12 months")))
                .isVisible();
    }

    @Test
    void aTeamsSharesAreDrawnOnlyForMonthsThatAreToldInNumbers() {
        goTo("activity");
        waitForTheChart();
        assertThat(page.evaluate(VALUES.formatted("Active"))).asString().isEqualTo("-,-,-,-,-,-,67,67,67,67,67,67");
        assertThat(page.evaluate(VALUES.formatted("Interaction")))
                .asString()
                .isEqualTo("-,-,-,-,-,-,42,42,42,42,42,42");
        assertThat(page.locator("#gaps")).containsText("Facilitation in any month");
    }

    @Test
    void aTeamThatIsToldInWordsAloneHasNoChartAndFetchesNone() {
        site.with("/api/boards/team-00/activity", 200, """
                {"team":"team-00","months":[
                {"month":"2026-10","note":"not shown: fewer than five people"},
                {"month":"2026-11","people":8,"active":{"words":"about half"},"mechanisms":{"dissemination":{"words":"about half"},
                "interaction":{"words":"few"},"social-influence":{"words":"few"},"facilitation":{"words":"about a third"}}}]}""");
        goTo("activity");
        assertThat(page.locator("#gaps")).containsText("nothing of these months can be told as a number");
        assertThat(page.locator("#activity tbody tr")).hasCount(2);
        assertThat(page.locator("canvas")).hasCount(0);
        assertThat(page.locator("script[src*=chart]")).hasCount(0);
        Look.at(page, "organisation-activity-in-words");
    }

    @Test
    void linesAreToldApartByDashesAndPointsAsWellAsByColour() {
        goTo("trends");
        waitForTheChart();
        for (String part : List.of("d.pointStyle", "d.borderDash.join()", "d.borderColor")) {
            assertThat(page.evaluate(
                            "() => new Set(Chart.getChart(document.querySelector('canvas')).data.datasets.map((d) => %s)).size"
                                    .formatted(part)))
                    .as(part)
                    .isEqualTo(4);
        }
    }

    @Test
    void aChartIsPaintedForTheDarkAndForPaper() {
        String ink = "() => Chart.getChart(document.querySelector('canvas')).options.color";
        goTo("trends");
        waitForTheChart();
        Object onLight = page.evaluate(ink);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction("(light) => (" + ink + ")() !== light", onLight);
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.evaluate(ink)).isEqualTo(onLight);
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.evaluate(ink)).isNotEqualTo(onLight);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("(light) => (" + ink + ")() === light", onLight);
    }

    @Test
    void theTableIsThereWhenTheChartsLibraryIsNot() {
        page.route("**/chart.js", Route::abort);
        goTo("trends");
        assertThat(page.locator("#trends")).containsText("The chart could not be fetched.");
        assertThat(page.locator("#trends tbody tr")).hasCount(12);
        assertThat(page.locator("canvas")).hasCount(0);
    }

    private void waitForTheChart() {
        page.waitForFunction("() => window.Chart && Chart.getChart(document.querySelector('canvas')) !== undefined");
    }

    @Test
    void whatIsHeldIsSentAgainAndDismissedWithAReason() {
        site.with(
                        "POST /api/held/send-again",
                        200,
                        "{\"answers\":[{\"key\":\"k1\",\"done\":true,\"message\":\"Sent again.\"}]}")
                .with(
                        "POST /api/held/dismiss",
                        200,
                        "{\"answers\":[{\"key\":\"k1\",\"done\":true,\"message\":\"Off the list.\"}]}");
        goTo("held");
        assertThat(page.locator("#held li").nth(1).getByRole(AriaRole.BUTTON)).hasCount(0);
        press("Send again: learning.vle, completion-8731");
        assertThat(page.locator("#done")).containsText("Sent again.");
        assertThat(site.sent()).contains("{\"keys\":[\"k1\"]}");

        page.locator("#held li summary").first().click();
        press("Dismiss");
        assertThat(page.locator("#held .govuk-error-message:visible")).containsText("Say why");
        page.locator("#held textarea").first().fill("sent twice");
        press("Dismiss");
        assertThat(page.locator("#done")).containsText("Off the list.");
        assertThat(site.sent()).contains("{\"keys\":[\"k1\"],\"reason\":\"sent twice\"}");
    }

    @Test
    void aBoardIsSavedAsItIsSeenAndNoTextOfItIsAFormula() throws IOException {
        goTo("board");
        Download download = page.waitForDownload(() -> press("Download as a spreadsheet (CSV)"));

        assertThat(download.suggestedFilename()).isEqualTo("board-team-00-2026-11.csv");
        assertThat(Files.readString(download.path())).isEqualTo("""
                \uFEFF"team-00, November 2026"
                Place,Name,Points
                1,"'=HYPERLINK(""https://evil.example"",""Sam"")",40
                2,"Okafor, Sam ""Sammy\""\",32
                3,'@SUM(A1),12
                """.replace("\n", "\r\n"));
    }

    @Test
    void textsThatSpreadsheetsTakeForFormulasAreTextsAndNumbersStayNumbers() {
        goTo("teams");
        assertThat(page.evaluate("""
                async () => (await import('./csv.js')).csv([['=1+1', '+44 161', '-2', '-2+3', '@a', '|calc', '\\t=1', '\\u00a0=1', ' x', '5%', 'O\\'Brien', null, 7.5]])"""))
                .isEqualTo("\uFEFF'=1+1,'+44 161,-2,'-2+3,'@a,'|calc,'\t=1,'\u00a0=1,\" x\",5%,O'Brien,,7.5\r\n");
    }

    @Test
    void aStrategicChampionHasTheTrendsAndNoNames() {
        site.with(
                "/api/me/profile",
                200,
                FixtureSite.sample("profile-staff.json").replace("\"staff\"", "\"strategic-champion\""));
        goTo("trends");
        assertThat(page.locator("h1")).hasText("Trends");
        page.navigate(site.address() + "#quiet");
        assertThat(page.locator("h1")).hasText("This page is not yours to see");
    }
}
