package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a criterion says of itself, and that the words written for a badge speak of the same numbers. */
class InWordsTest {
    private static final Catalogue SHIPPED = CatalogueReader.shipped().at(YearMonth.of(2026, 11));
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twice");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?|" + String.join("|", NUMBERS));

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    first | action of any type | the first action of any kind
                    nominated | by a champion or link officer | being put forward by a champion or the link officer, with a reason
                    team-share | 70% of at least 5 people | 70% of the people active, in a team of at least 5
                    at-least | 1 point | at least 1 point
                    at-least | 50 points | at least 50 points
                    at-least | 20 points from other than dissemination | at least 20 points from more than reading, watching and listening
                    at-least | 20 points from other than social-influence | at least 20 points from other ways than social influence
                    at-least | 10 points from each of 1 mechanism | at least 10 points from each of 1 way of working with evidence
                    at-least | 10 points from each of 2 mechanisms | at least 10 points from each of 2 ways of working with evidence
                    at-least | 25 points from each of 4 mechanisms | at least 25 points from each of the four ways of working with evidence
                    at-least | 1 action from each of 3 mechanisms | 1 action or more in each of 3 ways of working with evidence
                    at-least | 2 actions from each of 4 mechanisms | 2 actions or more in each of the four ways of working with evidence
                    at-least | 1 of discussion.led | at least 1 discussion led
                    at-least | 3 of discussion.led | at least 3 discussions led
                    at-least | 1 of any action | at least 1 action
                    at-least | 8 of any action from other than dissemination over 8 weeks | at least 8 actions from more than reading, watching and listening, over 8 weeks or more
                    at-least | 6 of reflection.recorded over 3 months | at least 6 reflections, over 3 months or more
                    at-least | 3 of reflection.recorded over 1 month | at least 3 reflections, over 1 month or more
                    at-least | 4 of cpd.recorded over 4 quarters | at least 4 pieces of CPD, over 4 quarters or more
                    at-least | 2 of reflection.recorded tagged impact | at least 2 reflections tagged “impact”
                    at-least | 1 of cpd.recorded or reflection.recorded for standard 4.8 | at least 1 piece of CPD or reflection tagged with 4.8
                    at-least | 3 of discussion.led or discussion.joined | at least 3 discussions led or discussions joined
                    at-least | 2 of discussion.led, distinct by group | at least 2 different groups among discussions led
                    at-least | 1 of share.useful, distinct by colleague | at least 1 different colleague among shares called useful
                    at-least | 3 of session.attended tagged cpd naming the campaign, distinct by resource, late days included | at least 3 different resources among sessions taken part in tagged “cpd” of the campaign, its days of grace included
                    at-least | 4 of the campaign's topics | at least 4 of the campaign's topics
                    at-least | all of the campaign's topics, late days included | all of the campaign's topics, its days of grace included
                    all-of | 4.1 to 4.8 tagged on cpd.recorded or reflection.recorded | each of 4.1 to 4.8, as tagged by yourself on pieces of CPD or reflections
                    all-of | 4.3 to 4.3 tagged on any action | 4.3, as tagged by yourself on actions
                    """)
    void everyKindOfCriterionSaysItself(String field, String written, String words) {
        Criterion criterion = CriterionText.read(field, written).orElseThrow();

        assertThat(new InWords(SHIPPED).of(criterion)).isEqualTo(words);
    }

    static Collection<Badge> shipped() {
        return SHIPPED.badges();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aBadgeSpeaksOfTheNumbersThatItsCriteriaAskFor(Badge badge) {
        assertThat(numbers(badge.says())).isEqualTo(numbers(String.join(". ", new InWords(SHIPPED).of(badge))));
    }

    /** Those above one, which words also say as "a" or not at all. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new TreeSet<>();
        NUMBER.matcher(text.toLowerCase().replace("standard 4", ""))
                .results()
                .map(MatchResult::group)
                .forEach(number -> {
                    int word = NUMBERS.indexOf(number);
                    numbers.add(number.equals("twice") ? "2" : word < 0 ? number : Integer.toString(word + 1));
                });
        numbers.remove("1");
        return numbers;
    }
}
