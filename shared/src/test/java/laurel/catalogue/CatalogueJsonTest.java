package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {
    private final Catalogues shipped = CatalogueReader.shipped();
    private final byte[] written = CatalogueJson.write(shipped);

    @Test
    void whatTheBuildCheckedIsReadAsItWas() throws IOException {
        assertThat(CatalogueJson.read(written, CatalogueJson.digest(written)).versions())
                .isEqualTo(shipped.versions());
    }

    @Test
    void whatWasChangedAfterTheCheckIsRefusedAtLoad() {
        byte[] changed = new String(written, StandardCharsets.UTF_8)
                .replaceFirst("\"points\":\\d+", "\"points\":1000")
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CatalogueJson.read(changed, CatalogueJson.digest(written)))
                .hasMessageContaining("catalogue/");
    }
}
