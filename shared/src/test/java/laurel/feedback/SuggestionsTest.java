package laurel.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import laurel.catalogue.ActionType;
import laurel.catalogue.CatalogueReader;
import laurel.mail.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionsTest {
    private static final String HEADER = "id,type,mechanism,standards,goals,minutes,whom\n";

    @Test
    void eachIsOfATypeThatTheCatalogueKnowsAndOfItsMechanism() {
        CatalogueReader.shipped().versions().forEach(catalogue -> assertThat(Suggestions.shipped())
                .allSatisfy(each -> assertThat(catalogue.type(each.type()).map(ActionType::mechanism))
                        .contains(each.mechanism())));
    }

    @Test
    void eachHasItsWordsAndNoWordsAreLeftOver() {
        List<String> names = Wording.english().names().stream()
                .filter(name -> name.startsWith("suggestion."))
                .toList();
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(Suggestions.shipped().stream()
                        .map(each -> "suggestion." + each.id())
                        .toList());
    }

    @Test
    void allMechanismsAndAllPartsOfStandard4AndAllGoalsHaveSome() {
        assertThat(Suggestions.shipped().stream().map(Suggestion::mechanism).distinct())
                .hasSize(4);
        assertThat(Suggestions.shipped().stream()
                        .flatMap(each -> each.standards().stream())
                        .distinct())
                .hasSize(8);
        for (String goal : Goals.ALL) {
            assertThat(Suggestions.shipped().stream()
                            .filter(each -> each.goals().contains(goal)))
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one,tool.used,interaction,,steady,16,; minutes: write a number from 1 to 15",
                "one,tool.used,interaction,,steady,soon,; minutes: write a number from 1 to 15",
                "one,tool.used,magic,,steady,5,; mechanism: write dissemination, interaction",
                "one,tool.used,interaction,5.1,steady,5,; standards: write parts of Standard 4",
                "one,tool.used,interaction,,win,5,; goals: write at least one of steady",
                "One!,tool.used,interaction,,steady,5,; id: write small letters and dashes",
                "one,tool.used,interaction,,steady,5,boss; whom: write manager",
            })
    void aRowThatNobodyShouldSuggestIsRefusedWithItsLineAndItsMend(String row, String says) {
        assertThatThrownBy(() -> Suggestions.read(new StringReader(HEADER + row)))
                .hasMessageContaining("line 2")
                .hasMessageContaining(says.strip());
    }

    @Test
    void theSameIdTwiceIsRefused() {
        String row = "one,tool.used,interaction,,steady,5,\n";
        assertThatThrownBy(() -> Suggestions.read(new StringReader(HEADER + row + row)))
                .hasMessageContaining("line 3")
                .hasMessageContaining("Write each id once");
    }

    @Test
    void aGoalWithOneSuggestionIsRefusedForItWouldAlwaysBeTheSame() {
        assertThatThrownBy(() -> Suggestions.read(new StringReader(HEADER + "one,tool.used,interaction,,steady,5,\n")))
                .hasMessageContaining("at least two");
    }
}
