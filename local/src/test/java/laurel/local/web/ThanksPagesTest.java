package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which people report what they did and thank each other, with answers given by the test. */
class ThanksPagesTest extends FixturePages {
    ThanksPagesTest() {
        site.with("/api/me", "me.json")
                .with("/api/me/reports", "own-reports.json")
                .with("/api/reports", "waiting-reports.json")
                .with("/api/me/thanks", "thanks.json")
                .with("/api/colleagues", "colleagues.json")
                .with("/api/boards/team-00/to-thank", "to-thank.json")
                .with("/api/boards/team-01/to-thank", 200, "{\"team\":\"team-01\",\"toThank\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "thanks", "to-answer", "to-thank"})
    void nothingIsInaccessibleOrCutOff(String address) {
        goTo(address);
        Look.at(page, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "thanks", "to-answer", "to-thank"})
    void neitherIsItWhereThereIsNothingYet(String address) {
        site.with("/api/me/reports", "own-reports-empty.json")
                .with("/api/reports", 200, "{\"reports\":[]}")
                .with("/api/me/thanks", 200, "{\"left\":0,\"longest\":200,\"lines\":[]}")
                .with("/api/boards/team-00/to-thank", 200, "{\"team\":\"team-00\",\"toThank\":[]}");
        goTo(address);
        Look.at(page, address + "-empty");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoHasLeftIsOfferedNeitherToReportNorToThank(boolean here) {
        site.with(
                "/api/me/profile",
                200,
                FixtureSite.sample("profile-staff.json").replace("\"here\": true", "\"here\": " + here));
        goTo("my-badges");
        assertThat(page.locator("#pages")).containsText("What I did");
        for (String entry : List.of("Report something I did", "Thank a colleague")) {
            assertThat(page.locator("#pages").getByText(entry, new Locator.GetByTextOptions().setExact(true)))
                    .hasCount(here ? 1 : 0);
        }
    }

    @Test
    void aReportSaysWhatWhenAndWhereAndThenWaits() {
        site.with("POST /api/me/reports", 200, "{\"id\":\"x\",\"state\":\"waiting\"}");
        goTo("reports");
        page.getByLabel("What did you do?").selectOption("discussion.led");
        page.getByLabel("When?").fill("2026-11-20");
        page.getByLabel("In which meeting, network or team?").fill("Thursday forum");
        page.getByText("What it was about (optional)").click();
        page.getByLabel("4.5").check();
        page.getByLabel("A note to whoever answers").fill("We read the guide.");

        press("Report it");

        assertThat(page.locator("#done")).containsText("It is reported, and waits for an answer.");
        assertThat(site.sent()).anySatisfy(body -> assertThat(body)
                .matches("\\{\"key\":\"[0-9a-f-]{36}\",\"type\":\"discussion.led\",\"day\":\"2026-11-20\","
                        + "\"standards\":\\[\"4.5\"],\"topics\":\\[],\"group\":\"Thursday forum\","
                        + "\"note\":\"We read the guide.\"}"));
    }

    @Test
    void p1WhatIsSentAgainAfterAFailureHasTheSameKey() {
        site.with("POST /api/me/reports", 503, "{\"code\":\"try-again\",\"detail\":\"\"}");
        goTo("reports");
        page.getByLabel("What did you do?").selectOption("discussion.led");
        page.getByLabel("When?").fill("2026-11-20");
        press("Report it");
        assertThat(page.locator("#report .notice")).isVisible();

        site.with("POST /api/me/reports", 200, "{\"id\":\"x\",\"state\":\"waiting\"}");
        press("Report it");

        assertThat(page.locator("#done")).isVisible();
        List<String> sent =
                site.sent().stream().filter(body -> body.startsWith("{\"key\"")).toList();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).isEqualTo(sent.getLast());
    }

    @Test
    void aFaultStandsBesideItsField() {
        site.with("POST /api/me/reports", 400, """
                {"code":"bad-request","detail":"day: choose today or a day before",
                 "faults":[{"field":"day","message":"choose today or a day before"}]}""");
        goTo("reports");
        press("Report it");

        assertThat(page.locator(".govuk-error-summary")).isFocused();
        assertThat(page.getByLabel("When?")).hasAttribute("aria-invalid", "true");
        Look.at(page, "reports-faulty");
    }

    @Test
    void whatWaitsIsTakenBackAndAReasonIsRead() {
        site.with(Pattern.compile("DELETE /api/me/reports/.*"), 200, "{\"state\":\"withdrawn\"}");
        goTo("reports");
        assertThat(page.locator("#mine")).containsText("You are on the attendance list of that session already");
        assertThat(page.locator("#mine")).containsText("We read <b>the new guide</b> on neglect together.");

        press("Take back: Led a discussion on 20 November 2026");

        assertThat(page.locator("#done")).containsText("It is taken back.");
    }

    @Test
    void aYesIsOneButtonAndItsCardIsGone() {
        site.with(Pattern.compile("POST /api/reports/.*/decision"), 200, "{\"state\":\"counted\"}");
        goTo("to-answer");
        press("Yes, it counts: Priya Natarajan-Featherstonehaugh, Led a discussion on 20 November 2026");

        assertThat(page.locator("#done")).containsText("It counts for Priya Natarajan-Featherstonehaugh.");
        assertThat(page.locator(".card")).hasCount(1);
        assertThat(site.sent()).contains("{\"decision\":\"yes\"}");
    }

    @Test
    void aNoComesWithItsReason() {
        site.with(Pattern.compile("POST /api/reports/.*/decision"), 200, "{\"state\":\"not-counted\"}");
        goTo("to-answer");
        Locator card = page.locator(".card").nth(1);
        card.getByText("No, and why (Bo Li)").click();
        card.getByLabel("Why").fill("It was counted in October.");
        press("Send the no");

        assertThat(page.locator("#done")).containsText("Bo Li can read your reason.");
        assertThat(site.sent()).contains("{\"decision\":\"no\",\"reason\":\"It was counted in October.\"}");
    }

    @Test
    void aColleagueIsFoundWhileTheirNameIsTypedAndThankedWithAReadyLine() {
        site.with("POST /api/me/thanks", 200, "{\"id\":\"x\"}");
        goTo("thanks");
        press("Send my thanks");
        assertThat(page.locator(".govuk-error-summary")).containsText("Type the beginning of their name");

        page.getByLabel("Who do you want to thank?").pressSequentially("pri");
        page.getByLabel("Priya Shah").check();
        page.getByLabel("A line to begin with")
                .selectOption("Thank you for thinking it through with me. I saw it differently afterwards.");
        Look.at(page, "thanks-chosen");
        press("Send my thanks");

        assertThat(page.locator("#done")).containsText("Your thanks are on their way to Priya Shah.");
        assertThat(site.sent()).anySatisfy(body -> assertThat(body)
                .contains("\"to\":\"p7\"", "\"words\":\"Thank you for thinking it through with me."));
        assertThat(page.getByLabel("Your words")).hasValue("");
    }

    @Test
    void aChampionThanksForABadgeOnceWithTheWordsThatSuitIt() {
        site.with("POST /api/me/thanks", 200, "{\"id\":\"x\"}");
        goTo("to-thank");
        assertThat(page.locator(".card").nth(1)).containsText("Thanked");
        press("Send thanks to Priya Natarajan-Featherstonehaugh for Bronze Evidence Champion");

        assertThat(page.locator("#done")).containsText("on their way to Priya Natarajan-Featherstonehaugh");
        assertThat(page.locator(".card").first()).containsText("Thanked");
        assertThat(page.locator(".card textarea")).hasCount(0);
        assertThat(site.sent()).contains("""
                {"to":"p2","words":"Thank you for passing on what you know. It gives colleagues something to work with.",\
                "award":{"badge":"bronze","period":"2026"}}""");
    }

    @Test
    void theChampionsPagesAreNotStaffs() {
        site.with("/api/me/profile", "profile-staff.json");
        goTo("to-answer");
        assertThat(page.locator("h1")).hasText("This page is not yours to see");
    }
}
