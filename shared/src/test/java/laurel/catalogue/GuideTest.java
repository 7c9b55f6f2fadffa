package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import laurel.action.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide tells people to write works. */
class GuideTest {
    private static final Pattern ENTRY = Pattern.compile("```yaml\n(  - id: .*?)```", Pattern.DOTALL);

    @Test
    void itsExamplesAreAcceptedAsTheyStand(@TempDir Path temp) {
        String guide = CatalogueFolder.text(Schemas.ROOT.resolve("docs/catalogue.md"));
        List<String> examples = ENTRY.matcher(guide)
                .results()
                .map(found -> "\n" + found.group(1))
                .toList();
        assertThat(examples).hasSize(2);

        CatalogueFolder folder = new CatalogueFolder(temp)
                .append("1/action-types.yaml", examples.getFirst())
                .append("1/badges.yaml", examples.getLast())
                .withSecondVersion("2026-12-01");

        assertThat(folder.problems()).isEmpty();
    }
}
