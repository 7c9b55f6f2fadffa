package laurel.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import laurel.mail.Kind;
import laurel.mail.Letter;
import laurel.mail.RefusedWords;
import laurel.mail.Wording;
import laurel.mail.sample.Sample;
import laurel.mail.sample.Samples;
import laurel.settings.Settings;
import laurel.standard4.NoWordOfBeingFinishedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for e-mails of all kinds. */
final class EveryKindTest {
    private static final Settings SETTINGS = Settings.of(Map.of("LAUREL_SITE", "https://laurel.council.example"));
    private static final String HOSTILE =
            "Sam <script>alert('x')</script>\r\nBcc: all@council.example\u202E\u2028\"O'Neill\" & <b>co</b> {0} ${x} =1+1";

    static Stream<Sample> samples() {
        return Samples.all(Wording.english(), SETTINGS).stream();
    }

    static Stream<Sample> hostile() {
        return Samples.all(Wording.english(), SETTINGS, HOSTILE, HOSTILE, "https://laurel.council.example/stop?t=1")
                .stream();
    }

    @Test
    void thereIsASampleOfEachKind() {
        Set<Kind> kinds = samples().map(Sample::kind).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
        assertThat(samples().map(Sample::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource({"samples", "hostile"})
    void textAndHtmlSayTheSameInTheSameOrder(Sample sample) {
        assertThat(words(sample.letter().text().replaceAll("(?m)^- ", "")))
                .isEqualTo(words(stripped(sample.letter().html())));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itTellsHowToCorrectItAndIfItCanBeHowToStopItAndWhatItIsNeverUsedFor(Sample sample) {
        boolean stops = sample.kind().group().canBeStopped();
        Letter letter = sample.letter();
        for (String body : List.of(letter.html(), letter.text())) {
            assertThat(body)
                    .contains("evidence@council.example", "appraisal, capability, probation, allocation of work");
            assertThat(body.contains("https://laurel.council.example/stop?token=sample"))
                    .isEqualTo(stops);
        }
        assertThat(letter.headers().keySet())
                .isEqualTo(stops ? Set.of("List-Unsubscribe", "List-Unsubscribe-Post") : Set.of());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itIsAccessibleAndNeedsNothingFromElsewhere(Sample sample) {
        String html = sample.letter().html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\"", "<title>", "name=\"viewport\"", "prefers-color-scheme: dark")
                .containsOnlyOnce("<h1 ")
                .contains("<h2 ")
                .doesNotContain("<script", "<img", "url(", "@import", "<link", "<table", "<span lang");
        assertThat(html.indexOf("<h1 ")).isLessThan(html.indexOf("<h2 "));
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noneOfTheRefusedWordsIsInIt(Sample sample) {
        assertThat(RefusedWords.inFile().in(sample.id(), "en", sample.letter().text()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsCutOff(Sample sample) {
        assertThat(sample.letter().text()).doesNotContain("…");
        assertThat(sample.letter().subject()).doesNotContain("…");
    }

    @Test
    void ofBareThanksWhyItMattersIsNotSaidByWhoeverThanked() {
        assertThat(text("thanks-of-a-colleague"))
                .contains("a colleague, thanked you", "Practice that draws on evidence")
                .doesNotContain("From Sam", "Why it matters");
    }

    @Test
    void whomToThankStandsBelowItsHeading() {
        Sample digest =
                samples().filter(each -> each.kind() == Kind.DIGEST).findFirst().orElseThrow();
        assertThat(digest.letter().html()).containsPattern("<h3 [^>]*><bdi>Mei Lin</bdi></h3>");
        assertThat(digest.letter().text()).contains("from Monday 23 November to Sunday 29 November 2026.");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNamesAndTitlesStayText(Sample sample) {
        Letter letter = sample.letter();
        assertThat(letter.html()).doesNotContain("<script", "<b>", "\u202E", "\u2028");
        assertThat(letter.text()).doesNotContain("\u202E", "\u2028", "\nBcc:");
        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u202E", "\u2028");
        assertThat(letter.subject().codePointCount(0, letter.subject().length()))
                .isBetween(1, 120);
        letter.headers().forEach((name, value) -> assertThat(value).doesNotContain("Bcc", "\r", "\n"));
        assertThat(letter.tags()).isEmpty();
    }

    @Test
    void aReminderOfRenewalHasNoWordThatCouldMeanThatSomebodyNeedDoNoMore() {
        samples().filter(sample -> sample.kind() == Kind.CPD_REMINDER).forEach(sample -> {
            String text = sample.letter().text();
            String said = text.substring(0, text.indexOf("ABOUT THIS E-MAIL"));
            assertThat(NoWordOfBeingFinishedTest.FORBIDDEN
                            .matcher(said)
                            .results()
                            .map(found -> found.group()))
                    .isEmpty();
        });
    }

    @Test
    void aReminderListsAllThreeStepsAndToJoinersTheFeeAlone() {
        assertThat(text("cpd-reminder"))
                .contains(
                        "The renewal form:", "The registration fee:", "Your CPD:", "23:59", "Monday 30 November 2026");
        assertThat(text("cpd-reminder-of-a-joiner"))
                .contains("The registration fee:", "registered since Monday 14 September 2026")
                .doesNotContain("The renewal form:", "Your CPD:");
    }

    @Test
    void aDigestTellsNoNumberOfASmallTeamOrOfFewPeopleAndNoTitle() {
        assertThat(text("digest"))
                .contains(
                        "Adults North",
                        "reading, watching and listening: 31 actions",
                        "sharing and discussing: 8 actions")
                .contains("Sam Okafor: a goody bag, prepared", "You could say: “Thank you for passing on")
                .contains("2 reports of what somebody in your teams did, and no system can see, wait for your answer.")
                .doesNotContain("Small Team", "reflecting and recording: ", "Ben Carter");
    }

    @Test
    void aSuperUserIsToldOfTheGoodyBag() {
        assertThat(text("super-user")).contains("With the badge: a goody bag.", "put you forward or confirmed it");
    }

    @Test
    void aNudgeSaysNothingOfHowLongItWas() {
        assertThat(text("nudge")).contains("What you have done with evidence stays on your page.");
        assertThat(text("nudge-nothing-yet")).doesNotContain("What you have done");
        for (String id : List.of("nudge", "nudge-last", "nudge-nothing-yet")) {
            String text = text(id);
            assertThat(text.substring(0, text.indexOf("ABOUT THIS E-MAIL")))
                    .doesNotContainPattern("(?i)\\b(days?|weeks?|since|long|quiet|August)\\b");
        }
    }

    @Test
    void inAnotherLanguageEveryKindIsWrittenAndWhatIsStillEnglishIsMarked() {
        Samples.all(Wording.in(Locale.forLanguageTag("cy")), SETTINGS)
                .forEach(sample -> assertThat(sample.letter().html())
                        .as(sample.id())
                        .contains("<html lang=\"cy\"", "Am yr e-bost hwn"));
        assertThat(Samples.all(Wording.in(Locale.forLanguageTag("cy")), SETTINGS).stream()
                        .filter(sample -> sample.id().equals("super-user"))
                        .map(sample -> sample.letter().html())
                        .findFirst()
                        .orElseThrow())
                .doesNotContain("<span lang");
    }

    private static String text(String id) {
        return samples()
                .filter(sample -> sample.id().equals(id))
                .findFirst()
                .orElseThrow()
                .letter()
                .text();
    }

    private static String stripped(String html) {
        return html.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("aria-label=\"[^\"]*\"", "")
                .replaceAll("<a [^>]*href=\"(https[^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.UK);
    }
}
