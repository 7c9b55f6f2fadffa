package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.people.Membership;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecognitionWriterTest {
    private static final PersonId ID = new PersonId("p1");
    private static final StandingAward FIRST = new StandingAward(
            new AwardId(ID, "first-steps", "once"), Instant.parse("2026-07-01T23:30:00Z"), "resource.viewed");
    private static final StandingAward BRONZE =
            new StandingAward(new AwardId(ID, "bronze", "2026"), Instant.parse("2026-11-23T10:00:00Z"), "tool.used");
    private static final String HOSTILE =
            "Sam <script>alert('x')</script>\r\nBcc: all@council.example\u202E\u2028\"O'Neill\" & <b>co</b>";

    private final Settings settings = Settings.of(
            Map.of("LAUREL_SITE", "https://laurel.council.example", "LAUREL_REPLY_TO", "evidence@council.example"));
    private final RecognitionWriter writer = new RecognitionWriter(Scheme.small(), Wording.english(), settings);

    @Test
    void saysWhatWasDoneWhenAndWhyItMattersAndWhatTheBadgeIsFor() {
        Letter letter = writer.letter(named("Sam"), List.of(FIRST));
        Stream.of(letter.html(), letter.text()).forEach(body -> assertThat(body)
                .contains("Sam")
                .contains("First Steps")
                .contains("Viewed a resource")
                .contains("on Thursday 2 July 2026")
                .contains("What you have read or heard is there to draw on")
                .contains("A first action of any kind.")
                .contains("https://laurel.council.example/")
                .contains("evidence@council.example")
                .contains("appraisal, capability, probation, allocation of work, absence or pay"));
        assertThat(letter.subject()).isEqualTo("Thank you: First Steps badge");
    }

    @Test
    void theTextSaysTheVerySameAsTheHtml() {
        Letter letter = writer.letter(named("Sam"), List.of(FIRST, BRONZE));
        assertThat(words(letter.text())).isEqualTo(words(stripped(letter.html())));
    }

    @Test
    void theTextIsLaidOutAsItShouldBe() {
        assertThat(writer.letter(named("Sam"), List.of(BRONZE)).text()).isEqualTo("""
            THANK YOU

            Hello Sam,

            Thank you for what you did with evidence. It has earned you a badge.

            Bronze Evidence Champion
            For December 2025 to November 2026

            What completed it: Used an evidence tool, on Monday 23 November 2026.

            Why it matters: Working with evidence, and not only reading it, is how research finds its way into \
            decisions about people's lives.

            What the badge is for: 50 points, at least 10 of them from each of two mechanisms.

            See your badges: https://laurel.council.example/

            ABOUT THIS E-MAIL

            Something not right? Reply, or write to evidence@council.example, and it will be put right.

            None of this is ever used for appraisal, capability, probation, allocation of work, absence or pay.

            No more of these? Reply and say so.

            Your badges stay as they are.
            """);
    }

    @Test
    void inWelshItSaysTheSameWithWelshDaysAndSaysThatItIsWelsh() {
        Letter letter = new RecognitionWriter(Scheme.small(), Wording.in(Locale.forLanguageTag("cy")), settings)
                .letter(named("Sam"), List.of(FIRST, BRONZE));
        assertThat(letter.html()).contains("<html lang=\"cy\"").doesNotContain("lang=\"en");
        assertThat(letter.subject()).isEqualTo("Diolch: 2 bathodyn am ddefnyddio tystiolaeth");
        assertThat(letter.text())
                .startsWith("DIOLCH\n\nHelo Sam,\n")
                .contains("Ar gyfer Rhagfyr 2025 – Tachwedd 2026", "Dydd Iau 2 Gorffennaf 2026")
                .contains("Pam mae'n bwysig: Mae'r hyn yr ydych wedi ei ddarllen")
                .doesNotContain("Thank you", "Why it matters", "November");
    }

    @Test
    void saysWithWhatItWasDoneIfItsSourceTold() {
        StandingAward award = new StandingAward(
                BRONZE.id(), BRONZE.earnedAt(), BRONZE.earnedType(), "=HYPERLINK(\"x\") <i>Neglect</i>\r\n\u202E");
        Letter letter = writer.letter(named("Sam"), List.of(award));
        assertThat(letter.text())
                .contains("Used an evidence tool, “=HYPERLINK(\"x\") <i>Neglect</i>”, on Monday 23 November 2026.");
        assertThat(letter.html()).contains("&lt;i&gt;Neglect&lt;/i&gt;").doesNotContain("<i>");
    }

    @Test
    void aHostileNameStaysTextInTheBodyAndOutOfTheHeaders() {
        Letter letter = new RecognitionWriter(Scheme.with(HOSTILE), Wording.english(), settings)
                .letter(named(HOSTILE), List.of(BRONZE));
        assertThat(letter.html())
                .contains(
                        "Sam &lt;script&gt;alert('x')&lt;/script&gt; Bcc: all@council.example \"O'Neill\" &amp; &lt;b&gt;co")
                .doesNotContain("<script", "<b>", "\u202E", "\u2028");
        assertThat(letter.text())
                .contains("Hello Sam <script>alert('x')</script> Bcc: all@council.example \"O'Neill\" & <b>co</b>,\n");
        assertThat(letter.subject()).doesNotContain("\r", "\n", "\u202E", "\u2028");
        letter.headers().forEach((name, value) -> assertThat(name + value).doesNotContain("Sam", "\r", "\n"));
    }

    @Test
    void aHostileNameStaysWithinTheAttributesItIsIn() {
        Letter letter = new RecognitionWriter(Scheme.with("\" onclick=\"x"), Wording.english(), settings)
                .letter(named("Sam"), List.of(BRONZE));
        assertThat(letter.html()).contains("aria-label=\"Thank you: &#34; onclick=&#34;x badge\"");
    }

    @Test
    void aLongNameIsCutBetweenCharactersAndLongCriteriaAreNot() {
        String name = OneLine.of("\uD83C\uDF3F".repeat(200));
        assertThat(name).hasSize(119 * 2 + 1).endsWith("\uD83C\uDF3F…");
        assertThat(OneLine.whole("word ".repeat(200))).hasSize(200 * 5 - 1);
    }

    @Test
    void aNameWithNothingToSeeIsLeftOut() {
        assertThat(writer.letter(named("\u200B\r\n"), List.of(FIRST)).text()).contains("\nHello,\n");
    }

    @Test
    void theHtmlIsAccessibleAndNeedsNothingFromElsewhere() {
        String html = writer.letter(named("Sam"), List.of(FIRST, BRONZE)).html();
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en-GB\"", "<title>Thank you: 2 badges for using evidence</title>", "<h1", "<h2")
                .doesNotContain("<script", "<img", "url(", "@import", "<link");
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(20_000);
    }

    static Stream<String> wordsThatNobodyWantsToRead() {
        return Stream.of(
                "rank",
                "place",
                "top",
                "bottom",
                "better than",
                "others are",
                "streak",
                "lose",
                "lost",
                "expire",
                "hurry",
                "only today",
                "last chance",
                "well done",
                "clever",
                "talented",
                "outstanding",
                "best",
                "congratulations",
                "proud",
                "failed",
                "should have");
    }

    @ParameterizedTest
    @MethodSource("wordsThatNobodyWantsToRead")
    void p7NoRankNoLossNoHurryAndNoPraiseOfThePerson(String words) {
        String text = writer.letter(named("Sam"), List.of(FIRST, BRONZE)).text();
        assertThat(Pattern.compile("\\b" + words + "\\b", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find())
                .isFalse();
    }

    @Test
    void stoppingIsOneReplyAway() {
        assertThat(writer.letter(named("Sam"), List.of(FIRST)).headers())
                .containsExactly(Map.entry(
                        "List-Unsubscribe",
                        "<mailto:evidence@council.example?subject=Please%20stop%20my%20Laurel%20e-mails>"));
    }

    private static String stripped(String html) {
        return html.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<a [^>]*href=\"(https[^\"]*)\"[^>]*>([^<]*)</a>", "$2: $1")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toUpperCase(java.util.Locale.UK))
                .toList();
    }

    private static Person named(String name) {
        return new Person(
                ID,
                name,
                "sam@council.example",
                List.of(new Membership(LocalDate.EPOCH, "team-00")),
                "children",
                Role.STAFF,
                Set.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
