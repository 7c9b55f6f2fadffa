package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is answered to whoever edits the catalogue and slips. */
class TypicalMistakesTest {
    private static final String INDEX = "index.yaml";
    private static final String TYPES = "1/action-types.yaml";
    private static final String BADGES = "1/badges.yaml";
    private static final String CAPS = "5 a day, distinct by resource; 40 a month";

    /** What was right is written wrong; the answer names the line, this many lines further up than the mistake, and says so. */
    record Mistake(String file, String right, String wrong, int up, String answer) {
        @Override
        public String toString() {
            return wrong.isBlank() ? "no " + right.strip() : wrong.strip();
        }

        int line() {
            String shipped = CatalogueFolder.text(CatalogueFolder.SHIPPED.resolve(file));
            String before = shipped.substring(0, shipped.indexOf(right));
            return (int) before.lines().count() - up + (before.endsWith("\n") ? 1 : 0);
        }
    }

    static List<Mistake> mistakes() {
        return List.of(
                in(TYPES, "points: 1", "points: -1", "points: \"-1\" cannot be read. Write a whole number from 0"),
                in(TYPES, "points: 1", "points: one", "Write a whole number from 0 to 1000."),
                in(TYPES, "points: 1", "points: \"1\"", "Write a whole number"),
                in(TYPES, "points: 1", "points: 1.5", "Write a whole number"),
                in(TYPES, "points: 1", "point: 1", "\"point\" is no field of an entry of action-types. Write points."),
                above(4, TYPES, "    points: 1\n", "", "points is missing. Write a whole number from 0 to 1000."),
                in(
                        TYPES,
                        "mechanism: dissemination",
                        "mechanism: disemination",
                        "mechanism: \"disemination\" is no mechanism. Write dissemination, interaction, social-influence"
                                + " or facilitation."),
                in(TYPES, "caps: 5 a day", "caps: 5 per day", "Write a day's cap (1 to 20), a month's"),
                in(TYPES, "caps: 5 a day", "caps: 5 a week", "\"1 a quarter\""),
                in(TYPES, "caps: 5 a day", "caps: 0 a day", "cannot be read"),
                in(TYPES, "caps: 5 a day", "caps: 21 a day", "(1 to 20)"),
                in(TYPES, "; 40 a month", "; 501 a month", "a month's (1 to 500)"),
                in(TYPES, CAPS, "40 a month; 5 a day", "a day's and then a month's"),
                in(TYPES, CAPS, "40 a month, distinct by resource", "after a day's cap, what counts once a day"),
                in(TYPES, "distinct by resource", "distinct by title", "\"5 a day, distinct by resource\", topic or"),
                above(-1, TYPES, "caps: 5 a day", "caps: [5, day", "this is no YAML"),
                in(TYPES, "id: resource.viewed", "id: Resource viewed", "lower-case words joined by dots"),
                in(TYPES, "name: Viewed a resource", "name:", "Write 1 to 80 characters of plain words"),
                in(TYPES, "name: Viewed a resource", "name: Viewed: a resource", "put text that holds \": \""),
                in(TYPES, "name: Viewed a resource", "name: 2026", "in quotation marks if they look like a number"),
                in(TYPES, "known-by: [system]", "known-by: [sistem]", "Write a list in brackets of system, self or"),
                in(TYPES, "known-by: [system]", "known-by: system", "Write a list in brackets of system, self or"),
                above(6, TYPES, "    known-by: [system]\n", "", "Write for example \"known-by: [system]\""),
                in(TYPES, "standards: [4.4]", "standards: [4.9]", "\"4.9\" is no part of Standard 4"),
                in(
                        BADGES,
                        "per: registration-year",
                        "per: year",
                        "\"year\" is no period. Write once, month, quarter, half, registration-year or campaign."),
                in(BADGES, "at-least: 50 points", "at-most: 50 points", "\"at-most\" is no field of a criterion."),
                in(BADGES, "at-least: 50 points", "at-least: 50", "Write of what, such as \"50 points\" or"),
                in(BADGES, "at-least: 50 points", "at-least: 0 points", "cannot be read"),
                in(BADGES, "of 2 mechanisms", "of 5 mechanisms", "there are four"),
                in(BADGES, "other than dissemination", "other than reading", "\"reading\" is no mechanism."),
                in(BADGES, "first: action of any type", "at-least: 1 point", "Write \"per: registration-year\""),
                in(BADGES, "at-least: 50 points", "first: action of any type", "Write \"per: once\" for this badge."),
                in(
                        BADGES,
                        "says: Your first",
                        "say: Your first",
                        "\"say\" is no field of an entry of badges. Write says."),
                in(BADGES, "id: first-steps", "id: First Steps", "lower-case words joined by hyphens"),
                above(-1, BADGES, "      - at-least: 50 points", "        at-least: 50 points", "Indent with blanks"),
                in(
                        BADGES,
                        "      - at-least: 50 points",
                        "\t- at-least: 50",
                        "this is no YAML: found character '\\t(TAB)'"),
                in(
                        BADGES,
                        "when:\n      - first: action of any type",
                        "when: first",
                        "Write each in a line of its own"),
                in(BADGES, "says: Your first", "says: \"Your first", "this is no YAML: found unexpected end of stream"),
                in(BADGES, "says: Your first", "says: |\n      One.\n      Your first", "in one line or folded after"),
                in(TYPES, "called: [resource viewed, ", "called: [", "called: [reflection, reflections]"),
                in(TYPES, "called: [resource viewed, ", "called: [view, views, ", "called: [reflection, reflections]"),
                in(TYPES, "called: [resource viewed, resources viewed]", "called: views", "called: [reflection,"),
                in(INDEX, "2010-01-01", "2010-01-15", "Write the first day of a month, such as from: 2026-12-01."),
                in(INDEX, "version: 1", "version: first", "Write a whole number from 1"),
                in(INDEX, "versions:", "version:", "\"version\" is no field of the file. Write versions."));
    }

    static List<Mistake> mistakesInYaml() {
        List<String> notYaml = List.of("this is no YAML", "put text that holds", "Indent with blanks");
        return mistakes().stream()
                .filter(mistake -> notYaml.stream().noneMatch(mistake.answer::contains))
                .toList();
    }

    private static Mistake in(String file, String right, String wrong, String answer) {
        return new Mistake(file, right, wrong, 0, answer);
    }

    private static Mistake above(int up, String file, String right, String wrong, String answer) {
        return new Mistake(file, right, wrong, up, answer);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isAnsweredWithItsPlaceAndWhatToWriteInstead(Mistake mistake, @TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).replace(mistake.file, mistake.right, mistake.wrong);

        assertThat(folder.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(mistake.file + ":" + mistake.line() + ": ")
                        .contains(mistake.answer))
                .allSatisfy(problem -> assertThat(problem).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("mistakesInYaml")
    void isSeenByAnEditorThatKnowsTheSchema(Mistake mistake, @TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).replace(mistake.file, mistake.right, mistake.wrong);

        assertThat(CatalogueSchema.errors(CatalogueFolder.text(folder.path().resolve(mistake.file))))
                .isNotEmpty();
    }

    @Test
    void allMistakesAreToldAtOnce(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp)
                .replace(TYPES, "points: 1", "points: -1")
                .replace(TYPES, "id: media.played", "id: Media")
                .replace(BADGES, "per: registration-year", "per: year");

        assertThat(folder.problems()).hasSize(3);
    }

    @Test
    void whatIsWrongWithATypeIsNotToldAgainWhereBadgesNameIt(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).replace(TYPES, "name: Recorded a reflection", "name: 2026");
        assertThat(folder.problems()).singleElement().asString().contains("plain words");

        folder.write(TYPES, "action-types: reflection.recorded\n");
        assertThat(folder.problems()).singleElement().asString().contains("action-types is no list.");
    }

    @Test
    void anIdThatIsThereTwiceIsAnsweredAtTheSecond(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp)
                .replace(TYPES, "id: resource.completed", "id: resource.viewed")
                .replace(BADGES, "id: silver", "id: bronze");

        assertThat(folder.problems())
                .containsExactly(
                        TYPES + ":18: id: there is another action type \"resource.viewed\". Give this one its own id.",
                        BADGES + ":25: id: there is another badge \"bronze\". Give this one its own id.");
    }

    @Test
    void aFieldThatIsThereTwiceIsAnswered(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).replace(TYPES, "points: 1", "points: 1\n    points: 2");

        assertThat(folder.problems()).containsExactly(TYPES + ":15: points is there twice. Keep one of them.");
    }

    @Test
    void anEmptyFileIsAnswered(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).write(BADGES, "");

        assertThat(folder.problems()).containsExactly(BADGES + ":1: is empty. Begin it with \"badges:\".");
    }
}
