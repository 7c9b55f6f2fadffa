package laurel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Catalogues shipped = CatalogueReader.shipped();

    @Test
    void whatTheBuildCheckedIsReadAsItWas() throws JsonProcessingException {
        assertThat(CatalogueJson.read(written()).versions()).isEqualTo(shipped.versions());
    }

    @Test
    void whatWasChangedAfterTheCheckIsRefusedAtLoad() throws JsonProcessingException {
        JsonNode changed = written();
        ((ObjectNode) changed.path("versions").get(0).path("types").get(0)).put("points", 1_000);

        assertThatThrownBy(() -> CatalogueJson.read(changed)).hasMessageContaining("catalogue/");
    }

    private JsonNode written() throws JsonProcessingException {
        return JSON.readTree(CatalogueJson.write(shipped).toString());
    }
}
