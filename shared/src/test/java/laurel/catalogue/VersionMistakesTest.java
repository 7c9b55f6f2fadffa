package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered to whoever adds a version and slips. */
class VersionMistakesTest {
    private static final String INDEX = "index.yaml";

    @Test
    void versionsComeInOrder(@TempDir Path temp) {
        CatalogueFolder folder =
                new CatalogueFolder(temp).withSecondVersion("2009-12-01").replace(INDEX, "version: 1", "version: 2");

        assertThat(folder.problems())
                .contains("index.yaml:10: version: 2 comes after 2. Write the versions in order, each with a higher"
                        + " number than the one before.")
                .contains("index.yaml:11: from: 2009-12-01 is not after the version before, which is from 2010-01-01."
                        + " Write the first of a later month.");
    }

    @Test
    void whatIsCappedAQuarterChangesOnlyWithTheQuarter(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp)
                .withSecondVersion("2027-01-01")
                .replace("2/action-types.yaml", "points: 20", "points: 40");
        assertThat(folder.problems())
                .containsExactly(
                        "index.yaml:11: from: version 2 changes practice.changed, which has a cap a quarter, in"
                                + " the middle of a quarter. Write the first day of December, March, June or September, or leave"
                                + " its points, mechanism and caps as they were.");

        folder.replace(INDEX, "2027-01-01", "2027-03-01");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void whatPeopleHaveDoneStaysInLaterVersions(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp)
                .withSecondVersion("2026-12-01")
                .replace("2/action-types.yaml", "id: network.joined", "id: network.entered");

        assertThat(folder.problems())
                .containsExactly(
                        "index.yaml:10: version 2 has no action type network.joined, which version 1 has. Keep it,"
                                + " with \"points: 0\" if it is to bring nothing, since people have done it.");
    }

    @Test
    void aVersionWithoutItsFilesIsAnswered(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).append(INDEX, "  - version: 2\n    from: 2026-12-01\n");

        assertThat(folder.problems())
                .contains(
                        "2/action-types.yaml:1: there is no such file. Create it and begin it with \"action-types:\".");
    }

    @Test
    void aFolderThatIsNotInTheIndexIsAnswered(@TempDir Path temp) {
        CatalogueFolder folder = new CatalogueFolder(temp).write("2/badges.yaml", "badges:\n");

        assertThat(folder.problems())
                .containsExactly(
                        "index.yaml:1: the folder 2 is no version. Add it to the versions with the day it takes"
                                + " effect, or remove it.");
    }
}
