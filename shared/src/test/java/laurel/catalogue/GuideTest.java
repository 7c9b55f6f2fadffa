package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import laurel.action.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide tells people to write works. */
class GuideTest {
    private static final Pattern ENTRY = Pattern.compile("```yaml\n(  - id: .*?)```", Pattern.DOTALL);

    private static final List<String> EXAMPLES = ENTRY.matcher(
                    CatalogueFolder.text(Schemas.ROOT.resolve("docs/catalogue.md")))
            .results()
            .map(found -> "\n" + found.group(1))
            .toList();

    @Test
    void itsExamplesAreAcceptedAsTheyStand(@TempDir Path temp) {
        assertThat(EXAMPLES).hasSizeGreaterThan(9);
        CatalogueFolder folder = new CatalogueFolder(temp).append("1/action-types.yaml", EXAMPLES.getFirst());
        EXAMPLES.stream().skip(1).forEach(badge -> folder.append("1/badges.yaml", badge));

        assertThat(folder.withSecondVersion("2026-12-01").problems()).isEmpty();
    }

    @Test
    void itsExamplesKeepToTheSchema() {
        assertThat(CatalogueSchema.errors("action-types:" + EXAMPLES.getFirst()))
                .isEmpty();
        assertThat(EXAMPLES.stream().skip(1)).allSatisfy(badge -> assertThat(CatalogueSchema.errors("badges:" + badge))
                .isEmpty());
    }

    /** Each row that begins with a criterion shows one. */
    @Test
    void itsTableShowsEveryKindOfCriterion() {
        Pattern row = Pattern.compile("\\| `(at-least|all-of|nominated|team-share|first): ([^`]+)` \\|");
        String guide = CatalogueFolder.text(Schemas.ROOT.resolve("docs/catalogue.md"));
        String table = guide.substring(guide.indexOf("### What can be asked for"), guide.indexOf("### What goes with"));

        List<Criterion> shown = row.matcher(table)
                .results()
                .map(found -> CriterionText.read(found.group(1), found.group(2)).orElseThrow())
                .toList();

        assertThat(shown).extracting(Object::getClass).containsAll(kinds(Criterion.class));
    }

    private static List<Class<?>> kinds(Class<?> of) {
        return Arrays.stream(of.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? kinds(kind).stream() : Stream.of(kind))
                .toList();
    }
}
