package laurel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.action.ActionReader;
import laurel.action.Reading;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Scheme;
import laurel.progress.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that the documents tell people to type. */
class ExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("laurel.root"));
    private static final Engine ENGINE = new Engine(Scheme.of(CatalogueReader.shipped()), ZoneId.of("Europe/London"));
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ENTRIES = Pattern.compile("--entries '(.*?\\])'\\s", Pattern.DOTALL);
    /** What a shell puts in between two quoted parts. */
    private static final Pattern NOW = Pattern.compile("'\\$\\(date [^)]*\\)'");

    @ParameterizedTest(name = "{0}")
    @MethodSource("documentsThatSendActions")
    void anActionThatADocumentSendsCountsAsItStands(Path document) throws IOException {
        Matcher sent = ENTRIES.matcher(Files.readString(document));
        while (sent.find()) {
            String typed = NOW.matcher(sent.group(1)).replaceAll("2026-11-23T09:00:00Z");
            for (JsonNode entry : JSON.readTree(typed)) {
                JsonNode detail = JSON.readTree(entry.path("Detail").asText());
                assertThat(ActionReader.read(entry.path("Source").asText(), detail))
                        .as(typed)
                        .isInstanceOfSatisfying(Reading.Readable.class, readable -> {
                            assertThat(ENGINE.knows(readable.action())).isTrue();
                            assertThat(ENGINE.lacks(readable.action())).isNull();
                        });
            }
        }
    }

    static List<Path> documentsThatSendActions() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .filter(ExamplesTest::sendsActions)
                    .toList();
        }
    }

    private static boolean sendsActions(Path document) {
        try {
            return ENTRIES.matcher(Files.readString(document)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
