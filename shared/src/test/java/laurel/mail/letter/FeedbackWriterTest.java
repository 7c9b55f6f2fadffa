package laurel.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.feedback.InReach;
import laurel.feedback.NextAction;
import laurel.feedback.OwnFacts;
import laurel.feedback.RoomToGain;
import laurel.feedback.Suggestion;
import laurel.feedback.Suggestions;
import laurel.mail.Letter;
import laurel.mail.Wording;
import laurel.mail.sample.Life;
import laurel.mail.sample.Lives;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FeedbackWriterTest {
    private static final String STOP = "https://laurel.council.example/stop?token=abc";
    private static final FeedbackWriter WRITER =
            new FeedbackWriter(Wording.english(), Settings.of(Map.of("LAUREL_SITE", "https://laurel.council.example")));

    static Stream<Life> lives() {
        return Lives.all().stream();
    }

    @Test
    void thereAreTwentyLivesAllDifferentAndAllWithRoomToGain() {
        assertThat(Lives.all()).hasSize(20);
        assertThat(lives().map(Life::id)).doesNotHaveDuplicates();
        assertThat(lives().map(life -> RoomToGain.of(life.facts()))).containsOnly(RoomToGain.YES);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void itIsOfAtMost150WordsWithAllThatEveryEmailEndsWith(Life life) {
        assertThat(words(letter(life).text())).isLessThanOrEqualTo(150);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void whateverIsSuggestedAndWhyItStaysAtMost150Words(Life life) {
        InReach badge = new InReach(
                "gold",
                "A Badge with Quite a Long Name for a Badge",
                List.of("10 more points", "x ".repeat(80)),
                Set.of());
        OwnFacts facts = life.facts();
        for (Suggestion suggestion : Suggestions.shipped()) {
            for (NextAction.Why why : List.of(
                    new NextAction.Badge(badge),
                    new NextAction.Part("4.8"),
                    new NextAction.Mechanisms(suggestion.mechanism()),
                    new NextAction.Goal())) {
                String text = WRITER.letter(facts, new NextAction(suggestion, why), STOP)
                        .text();
                assertThat(words(text)).isLessThanOrEqualTo(150);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void itHasAGoalOwnFactsWithPeriodAndSourceOneNextStepAndSomebodyToTurnTo(Life life) {
        assertThat(letter(life).text())
                .containsOnlyOnce("Your goal: ")
                .containsPattern(
                        "Recorded (from \\w+( 20\\d\\d)? to|so far in) \\w+ 20\\d\\d: \\d+ action.* Source: \\w")
                .containsOnlyOnce("Your next step: ")
                .containsPattern("(glad to help: \\S+@|somebody will be glad to help)")
                .contains("Something not right?", "stop them here: " + STOP);
    }

    @Test
    void theNumbersAreThoseOfTheLedger() {
        assertThat(letter(life("less-than-before")).text())
                .contains(
                        "Recorded from August to October 2026: 4 actions, 2 of them more than reading, watching and"
                                + " listening. Source: bookings, learning.vle.",
                        "Over the twelve months to October 2026: 10 in all.");
        assertThat(letter(life("all-dissemination")).text())
                .contains("Recorded from September to October 2026: 6 actions. Source: learning.vle.");
    }

    @ParameterizedTest
    @MethodSource("lives")
    void everyNumberIsWhatCountingTheDaysGives(Life life) {
        String text = letter(life).text();
        Matcher did = Pattern.compile("Recorded from (\\w+)( \\d+)? to (\\w+ (\\d+)): (\\d+) action")
                .matcher(text);
        if (!did.find()) {
            YearMonth month = YearMonth.from(life.today());
            assertThat(text).contains(" so far in ", ": " + count(life, month, month) + " actions. ");
            return;
        }
        YearMonth first = month(did.group(1) + (did.group(2) == null ? " " + did.group(4) : did.group(2)));
        YearMonth last = month(did.group(3));
        assertThat(did.group(5)).isEqualTo(Long.toString(count(life, first, last)));
        Matcher before = Pattern.compile("Before that, from (\\w+) to (\\w+ (\\d+)): (\\d+)\\.")
                .matcher(text);
        if (before.find()) {
            assertThat(month(before.group(2))).isEqualTo(first.minusMonths(1));
            assertThat(before.group(4))
                    .isEqualTo(Long.toString(
                            count(life, month(before.group(1) + " " + before.group(3)), first.minusMonths(1))));
        }
        Matcher twelve = Pattern.compile("Over the twelve months to (\\w+ \\d+): (\\d+) in all")
                .matcher(text);
        if (twelve.find()) {
            assertThat(month(twelve.group(1))).isEqualTo(last);
            assertThat(twelve.group(2)).isEqualTo(Long.toString(count(life, last.minusMonths(11), last)));
        }
    }

    private static YearMonth month(String words) {
        return YearMonth.parse(words, DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK));
    }

    private static long count(Life life, YearMonth first, YearMonth last) {
        return life.days().stream()
                .map(YearMonth::from)
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .count();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void thereIsOneStepAndTheButtonOnlyShowsTheRecord(Life life) {
        assertThat(letter(life).html().split("laurel-button\" href", -1)).hasSize(2);
        assertThat(letter(life).text()).contains("See your record: https://");
    }

    @Test
    void standard4IsNotSpokenOfToThoseWhomItDoesNotConcern() {
        assertThat(letter(life("registered-in-scotland")).text()).doesNotContain("Standard 4");
        assertThat(letter(life("regulator-unknown")).text()).doesNotContain("Standard 4");
    }

    @Test
    void aNameStaysTextAndInItsDirection() {
        assertThat(letter(life("apostrophe")).html()).contains("<bdi>Siobhán O'Neill &lt;SEN&gt;</bdi>");
        assertThat(letter(life("name-from-right-to-left")).html()).contains("<bdi>\u0645\u0631\u064A\u0645");
    }

    private static Life life(String id) {
        return lives().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Letter letter(Life life) {
        OwnFacts facts = life.facts();
        return WRITER.letter(facts, NextAction.choose(facts, Suggestions.shipped()), STOP);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
