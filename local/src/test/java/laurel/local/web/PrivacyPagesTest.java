package laurel.local.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of what is held about somebody, and the link officer's of erasures, with answers given by the test. */
class PrivacyPagesTest extends FixturePages {
    PrivacyPagesTest() {
        site.with("/api/me/profile", "profile-link-officer.json")
                .with("/api/me", "me.json")
                .with("/api/me/held", "about-me.json")
                .with("/api/me/looked", 200, """
                        {"looks":[{"at":"2026-11-20T09:30:00Z","by":"Lin Link","what":"quiet"},
                        {"at":"2026-11-19T09:30:00Z","by":null,"what":"doubts"}]}""")
                .with("/api/erasures", "erasures.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about-me", "erasures"})
    void nothingIsInaccessibleOrCutOff(String address) {
        goTo(address);
        Look.at(page, "privacy-" + address);
    }

    @Test
    void theNoticeIsThereForWhoeverIsNotSignedIn() {
        page.navigate(site.address() + "#privacy");
        assertThat(page.locator("h1").first()).hasText("Privacy notice");
        Look.at(page, "privacy-notice");
    }

    @Test
    void whoObjectsAndAskedToBeErasedSeesThatTheyDid() {
        site.with("/api/me/held", "about-me-objects.json");
        goTo("about-me");
        assertThat(page.locator("#objection")).containsText("since 20 November 2026 at 09:30");
        assertThat(page.locator("#erasure")).containsText("21 November 2026 at 16:05");
        Look.at(page, "privacy-about-me-objects");
    }

    @Test
    void whoLookedIsTold() {
        goTo("about-me");
        assertThat(page.locator("#looks li").first())
                .hasText("20 November 2026 at 09:30: Lin Link was shown you among those who may need a hand.");
        assertThat(page.locator("#looks li").last())
                .containsText("somebody who is not here any more read what you said is wrong");
    }

    @Test
    void oneButtonSaysThatNothingIsToBeCounted() {
        site.with("PUT /api/me/objection", 200, "{\"objectsSince\":\"2026-11-23T10:00:00Z\",\"stretches\":[]}");
        goTo("about-me");
        press("Count nothing about me");
        assertThat(page.locator("#done")).isFocused();
        assertThat(page.locator("#objection")).containsText("Count what I do again");
        assertThat(site.sent()).contains("{\"objects\":true}");
    }

    @Test
    void everythingCanBeSavedAsAPage() {
        site.with("/api/me/export", 200, "<!doctype html><p>All of it</p>");
        goTo("about-me");
        Download download = page.waitForDownload(() -> press("Save as a page"));
        assertThat(download.suggestedFilename()).isEqualTo("what-laurel-holds.html");
        assertThat(page.locator("#done")).isFocused();
    }

    @Test
    void anErasureNeedsTheIdTwiceAndSaysWhatIsWrongBesideTheField() {
        site.with("POST /api/people/p1007/erasure", 400, """
                {"type":"urn:laurel:problem:bad-request","title":"Bad Request","status":400,"code":"bad-request",
                "detail":"confirm: type the person's id","faults":[{"field":"confirm","message":"type the person's id"}]}""");
        goTo("erasures/p1007");
        assertThat(page.getByLabel("The person’s id")).hasValue("p1007");
        press("Erase this person");
        assertThat(page.locator("#confirm-fault")).containsText("Type the person's id");
        Look.at(page, "privacy-erasures-faulty");
    }

    @Test
    void whoIsBeingErasedIsListed() {
        site.with(
                "POST /api/people/p1007/erasure",
                202,
                "{\"id\":\"erased-1\",\"at\":\"2026-11-23T10:00:00Z\",\"by\":\"p1\",\"stage\":\"erasing\",\"person\":\"p1007\"}");
        goTo("erasures");
        page.getByLabel("The person’s id").fill("p1007");
        page.getByLabel("The id once more").fill("p1007");
        page.locator("#reason").fill("left two years ago");
        press("Erase this person");
        assertThat(page.locator("#done")).isFocused();
        assertThat(page.locator("#done")).containsText("p1007 is being erased");
        assertThat(site.sent()).contains("{\"confirm\":\"p1007\",\"reason\":\"left two years ago\"}");
    }

    @Test
    void whereNothingIsAskedForAndNothingOrderedThePageSaysSo() {
        site.with("/api/erasures", "erasures-none.json");
        goTo("erasures");
        assertThat(page.locator("#asked")).containsText("Nobody at the moment.");
        assertThat(page.locator("#erasures")).containsText("Nothing so far.");
    }
}
