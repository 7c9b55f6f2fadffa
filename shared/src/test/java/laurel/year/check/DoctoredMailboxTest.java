package laurel.year.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check can fail: a mailbox in order is passed, and each thing that is put wrong in it is found. */
final class DoctoredMailboxTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<String> facts = new ArrayList<>();
    private final List<String> mails = new ArrayList<>();
    private int number;

    @BeforeEach
    void aMailboxInOrder() {
        fact("2026-03-02T08:00:00Z", "live", "");
        person("2026-03-02T09:00:00Z", "");
        award("2026-03-10T22:00:00Z", "bronze");
        mail("2026-03-11T08:00:00Z", "award", "award|bronze|2026");
        action("2026-06-01T09:00:00Z");
        mail("2026-06-03T09:00:00Z", "feedback", "feedback|2026-06-03|0|read");
        fact("2027-02-27T09:00:00Z", "end", "");
    }

    @Test
    void aMailboxInOrderIsPassed() throws IOException {
        assertThat(broken()).isEmpty();
    }

    @Test
    void anEmailBeforeTheOrganisationWentLiveIsFound() throws IOException {
        person("2026-02-20T09:00:00Z", "");
        mail("2026-02-24T09:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).contains("baseline");
    }

    @Test
    void anEmailAtHalfPastSixIsFound() throws IOException {
        mail("2026-06-29T17:30:00Z", "campaign-invitation", "campaign-invitation|week");
        assertThat(broken()).contains("hours");
    }

    @Test
    void anEmailOnGoodFridayIsFound() throws IOException {
        mail("2026-04-03T10:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).containsExactly("hours");
    }

    @Test
    void anEmailOnTheSubstituteOfBoxingDayIsFound() throws IOException {
        mail("2026-12-28T10:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).containsExactly("hours");
    }

    @Test
    void anEmailAtHalfPastSevenJustAfterEachChangeOfTheClockIsFound() throws IOException {
        mail("2026-03-30T06:30:00Z", "thanks", "thanks|vle|1");
        mail("2026-10-26T07:30:00Z", "thanks", "thanks|vle|2");
        assertThat(broken()).containsExactly("hours", "hours");
    }

    @Test
    void aThirdEmailInAWeekIsFound() throws IOException {
        mail("2026-06-04T09:00:00Z", "thanks", "thanks|vle|1");
        mail("2026-06-09T09:00:00Z", "thanks", "thanks|vle|2");
        assertThat(broken()).containsExactly("two-a-week");
    }

    @Test
    void twoOfRecognitionInADayAreFound() throws IOException {
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        mail("2026-07-06T15:00:00Z", "thanks", "thanks|vle|2");
        assertThat(broken()).containsExactly("recognition-a-day");
    }

    @Test
    void feedbackAfterThirteenDaysIsFound() throws IOException {
        mail("2026-06-16T09:00:00Z", "feedback", "feedback|2026-06-16|0|read");
        assertThat(broken()).containsExactly("fortnight");
    }

    @Test
    void theSameAwardTwiceIsFound() throws IOException {
        mail("2026-07-06T09:00:00Z", "award", "award|bronze|2026");
        assertThat(broken()).containsExactly("once");
    }

    @Test
    void anAwardThatWasTakenBackIsFound() throws IOException {
        award("2026-07-01T09:00:00Z", "silver");
        fact("2026-07-01T09:30:00Z", "award", ",\"state\":\"withdrawn\",\"badge\":\"silver\",\"period\":\"2026\"");
        mail("2026-07-01T10:00:00Z", "award", "award|silver|2026");
        assertThat(broken()).containsExactly("award-stands");
    }

    @Test
    void anAwardOfWhichNobodyIsToldIsFound() throws IOException {
        award("2026-07-01T09:00:00Z", "silver");
        assertThat(broken()).containsExactly("award-told");
    }

    @Test
    void anEmailToSomebodyWhoStoppedItIsFound() throws IOException {
        choice("2026-07-05T21:00:00Z", "[\"recognition\"]", false, "");
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).containsExactly("consent");
    }

    @Test
    void anEmailToSomebodyWhoStoppedAllIsFoundButAnAnswerIsNot() throws IOException {
        choice("2026-07-05T21:00:00Z", "[]", true, "");
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        mail("2026-07-06T09:00:00Z", "preferences-changed", "preferences-changed|1");
        assertThat(broken()).containsExactly("consent");
    }

    @Test
    void anEmailToSomebodyAwayIsFound() throws IOException {
        choice("2026-07-05T21:00:00Z", "[]", false, ",\"away\":\"2026-07-06\"");
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        mail("2026-07-07T09:00:00Z", "thanks", "thanks|vle|2");
        assertThat(broken()).containsExactly("away");
    }

    @Test
    void anEmailToSomebodyWhoLeftIsFound() throws IOException {
        person("2026-07-01T09:00:00Z", ",\"left\":\"2026-07-05\"");
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).containsExactly("left");
    }

    @Test
    void anEmailAfterAPermanentBounceIsFound() throws IOException {
        fact("2026-07-01T09:00:00Z", "told", ",\"address\":\"Sam@council.example\"");
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        assertThat(broken()).containsExactly("suppressed");
    }

    @Test
    void feedbackToSomebodyWhoJustJoinedIsFound() throws IOException {
        person("2026-07-01T09:00:00Z", ",\"joined\":\"2026-05-20\"");
        mail("2026-07-06T09:00:00Z", "feedback", "feedback|2026-07-06|0|read");
        assertThat(broken()).containsExactly("joined");
    }

    @Test
    void aNudgeAfterFortyFourDaysIsFoundAndAThirdOneToo() throws IOException {
        mail("2026-07-15T09:00:00Z", "nudge", "nudge|2026-07-15|1|read");
        mail("2026-08-28T09:00:00Z", "nudge", "nudge|2026-08-28|2|read");
        mail("2026-10-28T09:00:00Z", "nudge", "nudge|2026-10-28|1|read");
        assertThat(broken()).containsExactly("quiet", "nudges");
    }

    @Test
    void aReminderOfARenewalThatIsNotTheirsOrNotDueOrNotedIsFound() throws IOException {
        mail("2026-09-01T09:00:00Z", "cpd-reminder", "cpd-reminder|2026-09-01");
        person("2026-09-02T09:00:00Z", ",\"regulator\":\"Social Work England\"");
        mail("2026-09-30T09:00:00Z", "cpd-reminder", "cpd-reminder|2026-10-01");
        for (String step : List.of("form", "fee", "cpd")) {
            fact("2026-10-02T09:00:00Z", "step", ",\"step\":\"" + step + "\",\"done\":true");
        }
        mail("2026-11-02T09:00:00Z", "cpd-reminder", "cpd-reminder|2026-11-01");
        assertThat(broken()).containsExactly("regulator", "reminder-date", "reminder-noted");
    }

    @Test
    void aCampaignThatNobodyAnnouncedIsFound() throws IOException {
        mail("2026-07-06T09:00:00Z", "campaign-invitation", "campaign-invitation|secret");
        assertThat(broken()).containsExactly("campaign");
    }

    @Test
    void whatCannotBeStoppedInOneClickAndWordsOfRankAreFound() throws IOException {
        mail("2026-07-06T09:00:00Z", "thanks", "thanks|vle|1");
        mails.add(mails.removeLast().replace("<https://x/stop>", "<mailto:x>"));
        mail("2026-08-06T09:00:00Z", "thanks", "thanks|vle|2");
        mails.add(mails.removeLast().replace("Hello", "You are ranked 3rd"));
        assertThat(broken()).containsExactly("headers", "words");
    }

    @Test
    void longFeedbackIsFound() throws IOException {
        mails.add(mails.removeLast().replace("step: read", "step: read" + " word".repeat(150)));
        assertThat(broken()).containsExactly("length");
    }

    private List<String> broken() throws IOException {
        Files.write(folder.resolve("facts.jsonl"), facts);
        Files.write(folder.resolve("mailbox.jsonl"), mails);
        return new Check(folder).violations().stream().map(Violation::rule).toList();
    }

    private void fact(String at, String what, String more) {
        facts.add(
                "{\"fact\":\"%s\",\"n\":%d,\"at\":\"%s\",\"person\":\"sam\"%s}".formatted(what, ranked(at), at, more));
    }

    private void person(String at, String more) {
        fact(at, "person", ",\"email\":\"sam@council.example\",\"role\":\"staff\"" + more);
    }

    private void choice(String at, String stopped, boolean all, String more) {
        fact(at, "choice", ",\"stopped\":" + stopped + ",\"all\":" + all + more);
    }

    private void action(String at) {
        fact(at, "action", ",\"id\":\"a\",\"occurred\":\"" + at + "\"");
    }

    private void award(String at, String badge) {
        String about = ",\"badge\":\"%s\",\"period\":\"2026\",\"found\":\"%s\"".formatted(badge, at);
        fact(at, "award", about + ",\"state\":\"given\"");
        fact(at, "earned", about + ",\"earned\":\"" + at + "\"");
    }

    private void mail(String at, String kind, String message) {
        String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(message.getBytes(UTF_8));
        mails.add("""
                {"n":%d,"at":"%s","mail":"m-%d","to":"sam@council.example","person":"sam","kind":"%s",\
                "tags":{"message-1":"%s"},"headers":{"List-Unsubscribe":"%s","List-Unsubscribe-Post":"%s"},\
                "subject":"Hello","text":"Your next step: read"}""".formatted(
                        ranked(at),
                        at,
                        mails.size(),
                        kind,
                        tag,
                        kind.startsWith("preferences") ? "" : "<https://x/stop>",
                        kind.startsWith("preferences") ? "" : "List-Unsubscribe=One-Click"));
    }

    /** Numbers in the order of time, and at the same moment in the order of writing. */
    private long ranked(String at) {
        return Instant.parse(at).getEpochSecond() * 1000 + number++;
    }
}
