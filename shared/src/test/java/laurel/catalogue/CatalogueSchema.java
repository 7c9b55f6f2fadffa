package laurel.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import java.util.List;
import laurel.action.Schemas;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor that knows the schema would mark. */
final class CatalogueSchema {
    private static final Schema SCHEMA = Schemas.schema("catalogue/schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CatalogueSchema() {}

    static List<String> errors(String yaml) {
        Object data = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return Schemas.errors(SCHEMA, JSON.valueToTree(data));
    }
}
