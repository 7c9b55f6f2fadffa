package laurel.standard4;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * People have lost their registration with CPD in and the form missing. No text of this feature says or implies that
 * somebody need do no more.
 */
public class NoWordOfBeingFinishedTest {
    /** Words that could be taken to say that somebody need do no more. */
    public static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(ready|readiness|compl(y|ies|iant|iance|ete|eted|etes|etely|etion)|done|finish\\w*|fulfil\\w*|satisf\\w*"
                    + "|met|meets|pass(ed|es)?|achiev\\w*|all set|on track|sufficient\\w*|enough|adequate\\w*|renewed"
                    + "|secur\\w*|safe\\w*|sorted|good to go|nothing (left|more|else)|no more|need not|fully|eligible"
                    + "|approved|accepted|valid|qualif\\w*|guarantee\\w*|assured|congratulations|well|up to date|succe\\w*"
                    + "|reached|earned|100 ?%)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** The field in which a person sends their own word; it is never shown. */
    private static final List<String> SENT =
            List.of("done", "done: write true if you took the step, or false to take the note back.");

    static Stream<String> texts() throws IOException {
        return Stream.concat(
                Stream.of("src/main/java/laurel/standard4", "../functions/follow-renewal/src/main/java")
                        .flatMap(NoWordOfBeingFinishedTest::literals),
                new ObjectMapper()
                                .readTree(Files.readString(Path.of("../catalogue/standard-4.json")))
                                .findParents("says")
                                .stream()
                                .flatMap(node -> node.valueStream())
                                .map(value -> value.asText()));
    }

    private static Stream<String> literals(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> LITERAL.matcher(joined(file)).results().map(literal -> literal.group(1)))
                    .filter(text -> !text.startsWith("/") && !text.contains("/api/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    /** A text that is written over several lines is one text. */
    private static String joined(Path file) {
        try {
            return Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextSaysOrImpliesThatSomebodyNeedDoNoMore(String text) {
        if (!SENT.contains(text)) {
            assertThat(FORBIDDEN.matcher(text).results().map(found -> found.group()))
                    .as(text)
                    .isEmpty();
        }
    }

    @Test
    void theTextsAreFound() throws IOException {
        assertThat(texts())
                .hasSizeGreaterThan(40)
                .anyMatch(text -> text.contains("all three steps there: the form, the fee and the CPD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You are ready.",
                "Renewal complete",
                "All done!",
                "You have met the standard",
                "Nothing left to do"
            })
    void whatWouldSaySoIsFound(String text) {
        assertThat(FORBIDDEN.matcher(text).find()).isTrue();
    }
}
