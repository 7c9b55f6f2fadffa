package laurel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import laurel.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusedWordsTest {
    private static final RefusedWords REFUSED = RefusedWords.inFile();
    private static final Path WORDING = Path.of("src/main/resources/laurel/mail");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    @Test
    void noWordingOfAnyLanguageUsesOne() {
        List<String> amiss = new ArrayList<>();
        for (Path file : files(WORDING, ".properties")) {
            String language = language(file);
            wording(file)
                    .forEach((name, sentence) ->
                            amiss.addAll(REFUSED.in(file.getFileName() + ", " + name, language, sentence.toString())));
        }
        assertThat(amiss).isEmpty();
    }

    @Test
    void noTemplateUsesOne() {
        List<String> amiss = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            // Of a template only what people read: no styles, tags, names of classes or code.
            String read = text(file)
                    .replaceAll("(?s)<style>.*?</style>", " ")
                    .replaceAll("(?m)^@(import|param).*$", " ")
                    .replaceAll("[$@][a-z]*[({][^)}]*[)}]+", " ")
                    .replaceAll("<[^>]*>", " ");
            amiss.addAll(REFUSED.in(file.toString(), "en", read));
        }
        assertThat(amiss).isEmpty();
    }

    @Test
    void whatTheCatalogueSaysOfActionsUsesNone() {
        List<String> amiss = new ArrayList<>();
        CatalogueReader.shipped().versions().forEach(catalogue -> catalogue
                .types()
                .forEach((id, type) -> amiss.addAll(REFUSED.in(id, "en", type.name()))));
        assertThat(amiss).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "blame; en; You should have recorded this earlier.",
                "blame; en; You have not done anything this month.",
                "blame; en; You haven''t shared anything.",
                "blame; cy; Dylech fod wedi cofnodi hyn.",
                "person-praise; en; You are a star!",
                "person-praise; en; Well done, Sam.",
                "person-praise; cy; Llongyfarchiadau!",
                "rank; en; You ranked 14th this month.",
                "rank; en; You did more than others.",
                "rank; cy; Chi yw''r gorau.",
                "loss; en; Do not lose your badge.",
                "loss; en; Your streak ends.",
                "loss; cy; Peidiwch â colli hyn.",
                "countdown; en; Hurry: 5 days left.",
                "countdown; en; Only 12 hours to go.",
                "countdown; cy; Brysiwch!",
                "ready; en; You''re all set.",
            })
    void eachCategoryIsCaughtAndTheLineSaysWhyAndWhatInstead(String category, String language, String sentence) {
        assertThat(REFUSED.in("here", language, sentence.replace("''", "'")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("here: \"").contains("Instead: "))
                .anySatisfy(line -> assertThat(line).contains("is of " + category + ": "));
    }

    @Test
    void anApostropheOfTheWordingOrOfPrintHidesNothing() {
        assertThat(REFUSED.in("here", "en", "You haven''t")).isNotEmpty();
        assertThat(REFUSED.in("here", "en", "You haven\u2019t")).isNotEmpty();
    }

    @Test
    void aPartOfAWordIsNoWord() {
        assertThat(REFUSED.in("here", "en", "Stop the topic; frankly, a close colleague."))
                .isEmpty();
    }

    @Test
    void everyLanguageHasWordsThatAreRefused() {
        for (Path file : files(WORDING, ".properties")) {
            assertThat(text(Path.of("src/test/resources/laurel/mail/refused-words.csv")))
                    .contains("\n" + language(file) + ",blame,");
        }
    }

    @Test
    void anotherLanguageHasNoSentenceThatEnglishLacks() {
        Set<String> english = Wording.english().names();
        for (Path file : files(WORDING, ".properties")) {
            assertThat(new TreeSet<>(wording(file).stringPropertyNames())).isSubsetOf(english);
        }
    }

    private static String language(Path file) {
        return file.getFileName().toString().substring("wording-".length()).substring(0, 2);
    }

    private static Properties wording(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties wording = new Properties();
            wording.load(in);
            return wording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> found =
                    all.filter(path -> path.toString().endsWith(end)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
