package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P9: no badge but First Steps can be earned by dissemination alone; a catalogue in which one can is refused. */
class PassiveIsNotEnoughTest {
    private static final String TYPES = "1/action-types.yaml";
    private static final String BADGES = "1/badges.yaml";
    private static final String SEVEN_A_YEAR = """
            action-types:
              - id: course.finished
                name: Finished a course
                mechanism: dissemination
                points: 7
                caps: 1 a quarter
                known-by: [system]
            """;
    private static final String FIRST_STEPS = """
            badges:
              - id: first-steps
                name: First Steps
                per: once
                when:
                  - first: action of any type
                says: Your first action.
            """;

    private CatalogueFolder folder;

    @BeforeEach
    void copyTheShippedCatalogue(@TempDir Path temp) {
        folder = new CatalogueFolder(temp);
    }

    /** Nothing but one type, and no badge that asks for another. */
    private void onlyCourses(String types) {
        folder.write(TYPES, types).write(BADGES, FIRST_STEPS);
    }

    private void badge(String... criteria) {
        folder.append(BADGES, """

                  - id: reader
                    name: Reader
                    per: registration-year
                    when:
                %s
                    says: Reads a lot.
                """.formatted(String.join(
                "\n",
                List.of(criteria).stream().map(c -> "      - at-least: " + c).toList())));
    }

    @Test
    void aBadgeForPointsAloneIsRefusedWithWhatToAdd() {
        long line = CatalogueFolder.text(folder.path().resolve(BADGES)).lines().count() + 2;
        badge("50 points");

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith(BADGES + ":" + line
                        + ": badge \"reader\" can be earned by dissemination alone, which brings up to ")
                .contains("\"at-least: 20 points from other than dissemination\"");
    }

    @ParameterizedTest
    @CsvSource({
        "50 points, false",
        "20 points from other than interaction, false",
        "1 points from each of 1 mechanism, false",
        "1 points from other than dissemination, true",
        "1 points from each of 2 mechanisms, true",
        "99999 points, true",
    })
    void whetherACriterionIsOneThatDisseminationMeetsIsWorkedOut(String criterion, boolean accepted) {
        badge(criterion);

        assertThat(folder.problems().isEmpty()).isEqualTo(accepted);
    }

    @Test
    void oneCriterionThatDisseminationCannotMeetIsEnough() {
        badge("50 points", "1 point from each of 1 mechanism", "1 point from other than dissemination");

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void theBronzeBadgeWithoutItsOtherCriteriaIsRefused() {
        folder.replace(BADGES, "      - at-least: 10 points from each of 2 mechanisms\n", "")
                .replace(BADGES, "      - at-least: 20 points from other than dissemination\n", "");

        assertThat(folder.problems()).singleElement().asString().startsWith(BADGES + ":14: badge \"bronze\"");
    }

    @Test
    void anotherBadgeForAFirstActionIsRefused() {
        folder.append(BADGES, """

                  - id: welcome
                    name: Welcome
                    per: once
                    when:
                      - first: action of any type
                    says: Welcome.
                """);

        assertThat(folder.problems()).singleElement().asString().contains("badge \"welcome\"");
    }

    @ParameterizedTest
    @CsvSource({"28, false", "29, true"})
    void theMostThatCapsAllowDecides(int points, boolean accepted) {
        onlyCourses(SEVEN_A_YEAR);
        badge(points + " points");

        assertThat(folder.problems().isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"2 a day, 732", "2 a day; 40 a month, 480", "12 a month, 144", "20 a day; 500 a month, 6000"})
    void daysMonthsAndALeapYearAreTakenIntoAccount(String caps, int most) {
        onlyCourses(SEVEN_A_YEAR.replace("points: 7", "points: 1").replace("1 a quarter", caps));
        badge((most + 1) + " points");
        assertThat(folder.problems()).isEmpty();

        folder.replace(BADGES, (most + 1) + " points", most + " points");
        assertThat(folder.problems()).anyMatch(problem -> problem.contains("can be earned by dissemination alone"));
    }

    @Test
    void withoutACapThereIsNoMost() {
        onlyCourses(SEVEN_A_YEAR.replace("    caps: 1 a quarter\n", ""));
        badge("99999 points");

        assertThat(folder.problems()).singleElement().asString().contains("a type of dissemination has no cap");
    }

    @Test
    void laterMonthsOfTheYearCountAsTheVersionThatScoresThem() {
        onlyCourses(SEVEN_A_YEAR);
        badge("29 points");
        folder.withSecondVersion("2027-03-01").write("2/badges.yaml", FIRST_STEPS);
        assertThat(folder.problems()).isEmpty();

        folder.write("2/action-types.yaml", SEVEN_A_YEAR.replace("points: 7", "points: 8"));
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith(BADGES)
                .contains("brings up to 31 points in the registration year 2027");
    }
}
