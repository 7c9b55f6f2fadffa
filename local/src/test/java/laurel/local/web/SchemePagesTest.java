package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which a link officer runs the scheme, with answers given by the test. */
class SchemePagesTest extends FixturePages {
    SchemePagesTest() {
        site.with("/api/me/profile", "profile-link-officer.json")
                .with("/api/me", "me.json")
                .with("/api/campaigns", "campaigns.json")
                .with("/api/campaigns/practice-week-2026", "campaign.json")
                .with("/api/campaigns/practice-week-2026/progress", "campaign-progress.json")
                .with("/api/candidates", "candidates.json")
                .with("/api/rewards", "rewards.json")
                .with("/api/catalogue", "catalogue.json")
                .with("/api/catalogue/1", "catalogue-1.json")
                .with("/api/audit", "audit.json")
                .with("/api/organisation", 200, "{\"state\":\"baseline\"}")
                .with(
                        "/api/teams",
                        200,
                        "{\"teams\":[{\"team\":\"north\",\"people\":14},{\"team\":\"south\",\"people\":9}]}")
                .with("/api/colleagues", "colleagues.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "nominate",
                "campaigns",
                "campaigns/new",
                "campaigns/practice-week-2026",
                "super-users",
                "scheme",
                "corrections",
                "audit"
            })
    void nothingIsInaccessibleOrCutOff(String address) {
        goTo(address);
        Look.at(page, "scheme-" + address.replace('/', '-'));
    }

    @Test
    void aDecisionWithoutAReasonIsAskedForOneBesideItsField() {
        goTo("super-users");
        Locator card = page.locator(".card").first();
        assertThat(card.getByRole(AriaRole.HEADING)).isVisible();
        site.with(
                Pattern.compile("POST /api/candidates/.*"),
                400,
                "{\"code\":\"bad-request\",\"detail\":\"reason: say why\",\"faults\":[{\"field\":\"reason\",\"message\":\"say why\"}]}");
        press("Confirm (Grace Lewis)");
        assertThat(card.locator(".govuk-error-summary")).isFocused();
        assertThat(card.getByLabel("Why")).hasAttribute("aria-invalid", "true");
        assertThat(card.locator(".govuk-error-message")).containsText("Say why");
        Look.at(page, "scheme-super-users-faulty");
    }

    @Test
    void confirmingSendsTheReasonAndSaysWhatFollows() {
        site.with(Pattern.compile("POST /api/candidates/.*"), 200, "{\"decision\":\"confirmed\",\"given\":[]}");
        goTo("super-users");
        page.locator(".card").first().getByLabel("Why").fill("Thirteen steady weeks");
        press("Confirm (Grace Lewis)");
        assertThat(page.locator("#done")).isFocused();
        assertThat(page.locator("#done")).containsText("is confirmed");
        assertThat(site.sent()).contains("{\"decision\":\"confirm\",\"reason\":\"Thirteen steady weeks\"}");
    }

    @Test
    void topicsGetTheWorkingDaysFromTheFirstDayOn() {
        site.with("POST /api/campaigns", 201, FixtureSite.sample("campaign.json"));
        goTo("campaigns/new");
        page.getByLabel("Name").fill("Practice week");
        page.getByLabel("First day").fill("2027-03-04");
        page.getByLabel("Topics").fill("Neglect\nWorking with fathers\nPoverty");
        assertThat(page.locator("main table tbody tr")).hasCount(3);
        assertThat(page.locator("main table")).containsText(Pattern.compile("Monday,? 8 March 2027"));
        press("Plan the campaign");
        assertThat(page.locator("#done")).containsText("Nobody hears of it until you announce it");
        assertThat(site.sent()).anySatisfy(body -> assertThat(body)
                .contains(
                        "\"id\":\"practice-week-2027\"",
                        "\"to\":\"2027-03-08\"",
                        "{\"day\":\"2027-03-08\",\"id\":\"poverty\",\"name\":\"Poverty\"}"));
    }

    @Test
    void aCampaignIsPlannedForTheRolesThatAreChosenAndSaysWhomItIsFor() {
        String forChampions = FixtureSite.sample("campaign.json")
                .replace("\"roles\": []", "\"roles\": [\"champion\"]")
                .replace("\"teams\": []", "\"teams\": [\"team-00\", \"team-01\"]");
        site.with("POST /api/campaigns", 201, forChampions);
        site.with("/api/campaigns/practice-week-2026", 200, forChampions);
        goTo("campaigns/new");
        page.getByLabel("Name").fill("Practice week");
        page.getByLabel("First day").fill("2027-03-04");
        page.getByLabel("Champion", new Page.GetByLabelOptions().setExact(true)).check();
        press("Plan the campaign");
        assertThat(page.locator("#done")).isVisible();
        assertThat(page.locator("main dl").first()).containsText("champion in team-00, team-01");
        assertThat(site.sent()).anySatisfy(body -> assertThat(body).contains("\"roles\":[\"champion\"]"));
    }

    @Test
    void theRolesOfACampaignAreChosenAlreadyWhereItIsChanged() {
        site.with(
                "/api/campaigns/practice-week-2026",
                200,
                FixtureSite.sample("campaign.json").replace("\"roles\": []", "\"roles\": [\"champion\"]"));
        goTo("campaigns/practice-week-2026/edit");
        Page.GetByLabelOptions exact = new Page.GetByLabelOptions().setExact(true);
        assertThat(page.getByLabel("Champion", exact)).isChecked();
        assertThat(page.getByLabel("Staff", exact)).not().isChecked();
    }

    @Test
    void theFirstHourTellsWhatIsDoneAndWhatIsNext() {
        site.with(
                "/api/me/profile",
                200,
                FixtureSite.sample("profile-link-officer.json").replace("live", "baseline"));
        goTo("");
        assertThat(page.locator("h1")).hasText("Getting started");
        assertThat(page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Load your people")))
                .containsText("23 people in 2 teams");
        assertThat(page.locator(".govuk-task-list__item").nth(0)).containsText("Done");
        assertThat(page.locator(".govuk-task-list__item").nth(1)).containsText("Next");
    }

    @Test
    void whatWasLoadedIsDoneAndWhatIsOnlyLookedAtIsNeverNext() {
        site.with("/api/campaigns", 200, "{\"campaigns\":[]}").with("/api/audit", 200, """
                {"lines":[{"at":"2026-11-20T09:30:00Z","by":"p1","what":"import-usage","about":"q3.csv"},
                {"at":"2026-11-20T09:40:00Z","by":"p1","what":"import-attendance","about":"Neglect"}]}""");
        goTo("start");
        assertThat(page.locator(".govuk-task-list__item").nth(1)).containsText("1 loaded");
        assertThat(page.locator(".govuk-task-list__item").nth(2)).containsText("Done");
        assertThat(page.locator(".govuk-task-list__item").nth(3)).not().containsText("Next");
        assertThat(page.locator(".govuk-task-list__item").nth(4)).containsText("Next");
    }

    @Test
    void aCampaignWithoutANameOrADayIsAskedForThemInWordsOfTheForm() {
        goTo("campaigns/new");
        press("Plan the campaign");
        assertThat(page.locator(".govuk-error-summary li"))
                .hasText(new String[] {"Say what the campaign is called.", "Choose the first day."});
        assertThat(page.getByLabel("First day")).hasAttribute("aria-invalid", "true");
        assertThat(site.sent()).allSatisfy(body -> assertThat(body).isEmpty());
    }

    @Test
    void anActionIsAddedForWhomeverIsChosenByName() {
        site.with("/api/people", "people.json").with("POST /api/corrections/actions", 201, """
                {"outcome":"recorded","points":5,"awards":[]}""");
        goTo("corrections");
        press("Add it");
        assertThat(page.locator("#add-action .govuk-error-summary")).containsText("Type the beginning of their name");
        page.getByLabel("Who did it?").fill("gra");
        page.getByRole(AriaRole.RADIO).first().check();
        page.getByLabel("When", new Page.GetByLabelOptions().setExact(true)).fill("2026-11-20T10:00");
        page.locator("#add-action").getByLabel("Why").fill("Left off the list");
        press("Add it");
        assertThat(page.locator("#done")).containsText("brings 5 points");
        assertThat(site.lastSent()).contains("\"person\":\"", "Left off the list");
    }

    @Test
    void somebodyIsPutForwardByNameWithAReason() {
        site.with("POST /api/nominations", 200, "{\"decision\":\"put-forward\",\"given\":[]}");
        goTo("nominate");
        press("Give them the badge");
        assertThat(page.locator(".govuk-error-summary")).containsText("Type the beginning of their name");
        page.getByLabel("Whom do you want to put forward?").fill("pri");
        page.getByRole(AriaRole.RADIO).first().check();
        page.getByLabel("What for").fill("Brought the whole team along");
        press("Give them the badge");
        assertThat(page.locator("#done")).containsText("hears of it by e-mail");
        assertThat(site.lastSent()).contains("\"badge\":\"champions-thanks\"", "Brought the whole team along");
    }

    @Test
    void aSimulationGoesOnUntilItIsWhole() {
        site.with(
                "POST /api/catalogue/simulations",
                List.of(
                        "{\"complete\":false,\"people\":500,\"active\":400,\"badges\":[],\"points\":[],\"moved\":[],\"rewards\":[],\"continue\":{\"last\":\"p500\"}}",
                        "{\"complete\":true,\"people\":1000,\"active\":812,\"badges\":[{\"id\":\"bronze\",\"name\":\"Bronze\",\"now\":301,\"gain\":44,\"keep\":301,\"lose\":0,\"toConfirm\":false}],\"points\":[],\"moved\":[],\"rewards\":[]}"));
        goTo("scheme");
        page.getByLabel("Changed badges")
                .setInputFiles(
                        new FilePayload("badges.yaml", "text/yaml", "badges: []".getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("As if in force from").fill("2025-12-01");
        press("Show what it would do");
        assertThat(page.locator("#try")).containsText("1,000 people were looked at, 812 of them with actions.");
        assertThat(site.lastSent()).contains("\"continue\":{\"last\":\"p500\"}", "\"badges\":\"badges: []\"");
    }

    @Test
    void thePagesOfTheSchemeAreNotStaffs() {
        site.with("/api/me/profile", "profile-staff.json");
        goTo("campaigns");
        assertThat(page.locator("h1")).hasText("This page is not yours to see");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The scheme")))
                .hasCount(0);
    }
}
