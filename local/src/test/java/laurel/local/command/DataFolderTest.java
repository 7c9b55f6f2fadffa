package laurel.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void name() {
        folder = temporary.resolve("data");
    }

    @Test
    void onlyOneRunHasAFolderAtATime() {
        DataFolder first = DataFolder.take(folder, false);
        assertThatThrownBy(() -> DataFolder.take(folder, true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("already");
        first.close();
        DataFolder.take(folder, false).close();
    }

    @Test
    void dataStaysUnlessAFreshStartIsAskedFor() throws IOException {
        DataFolder.take(folder, false).close();
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/one"), "kept");
        DataFolder.take(folder, false).close();
        assertThat(folder.resolve("tables/one")).exists();
        DataFolder.take(folder, true).close();
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    @Test
    void dataOfAnotherFormatIsNeitherReadNorTouched() throws IOException {
        DataFolder.take(folder, false).close();
        Files.writeString(folder.resolve("format"), "1");
        Files.writeString(folder.resolve("tables"), "kept");
        assertThatThrownBy(() -> DataFolder.take(folder, false))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--fresh");
        assertThat(folder.resolve("tables")).exists();
        DataFolder.take(folder, true).close();
        DataFolder.take(folder, false).close();
    }

    @Test
    void aFolderWithSomebodyElsesFilesIsLeftAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> DataFolder.take(folder, true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("other files");
        assertThat(folder.resolve("thesis.txt")).exists();
    }
}
