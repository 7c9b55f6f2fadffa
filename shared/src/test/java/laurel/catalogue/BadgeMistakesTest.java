package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is answered to whoever writes a badge and slips: the cases are in {@code badge-mistakes.csv}. */
class BadgeMistakesTest {
    private static final String BADGES = "1/badges.yaml";

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "badge-mistakes.csv", delimiter = '|', quoteCharacter = '~')
    void isAnsweredAtItsLineWithWhatToWriteInstead(String seenBy, String written, String answer, @TempDir Path temp) {
        String shipped = CatalogueFolder.text(CatalogueFolder.SHIPPED.resolve(BADGES));
        BadgeWritten badge = new BadgeWritten(written);
        CatalogueFolder folder = new CatalogueFolder(temp).append(BADGES, badge.yaml());

        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith(BADGES + ":" + (shipped.lines().count() + badge.marked()) + ": ")
                .contains(answer)
                .endsWith(".");
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "badge-mistakes.csv", delimiter = '|', quoteCharacter = '~')
    void isMarkedByAnEditorWhereASchemaCanSayIt(String seenBy, String written, String answer) {
        assertThat(CatalogueSchema.errors("badges:" + new BadgeWritten(written).yaml())
                        .isEmpty())
                .isEqualTo(seenBy.equals("build"));
    }
}
