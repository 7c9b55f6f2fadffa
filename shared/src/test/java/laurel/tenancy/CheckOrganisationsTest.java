package laurel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckOrganisationsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aListTravelsAsItIs() throws IOException {
        CheckOrganisations.leave(written(TenantListTest.TWO), built());

        assertThat(built()).hasContent(TenantListTest.TWO);
    }

    @Test
    void withoutOneAnEarlierListIsGone() throws IOException {
        Files.writeString(built(), TenantListTest.TWO);

        CheckOrganisations.leave(folder.resolve("organisations.json"), built());

        assertThat(built()).isEmptyFile();
    }

    @Test
    void aWrongOneStopsTheBuildAndReachesNoFunction() throws IOException {
        Path wrong = written("{\"organisations\":[{\"id\":\"a b\"}]}");

        assertThatThrownBy(() -> CheckOrganisations.leave(wrong, built()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("organisations[0].id: ");
        assertThat(built()).doesNotExist();
    }

    private Path written(String list) throws IOException {
        return Files.writeString(folder.resolve("organisations.json"), list);
    }

    private Path built() {
        return folder.resolve("built.json");
    }
}
