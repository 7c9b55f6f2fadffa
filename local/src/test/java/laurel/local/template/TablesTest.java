package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TablesTest {
    private final TemplateFile template = TemplateFile.read();
    private final Map<String, JsonNode> tables = template.resources("AWS::DynamoDB::Table");

    @Test
    void everyTableOutlivesTheStackAndCanBeTakenBackToAnyMoment() {
        assertThat(tables).hasSize(6);
        tables.forEach((id, table) -> {
            assertThat(template.at("/Resources/" + id + "/DeletionPolicy").asText())
                    .isEqualTo("Retain");
            assertThat(template.at("/Resources/" + id + "/UpdateReplacePolicy").asText())
                    .isEqualTo("Retain");
            assertThat(table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                            .asText())
                    .isEqualTo("true");
            assertThat(table.at("/SSESpecification/SSEEnabled").asText()).isEqualTo("true");
            assertThat(table.path("BillingMode").asText()).isEqualTo("PAY_PER_REQUEST");
        });
    }

    @Test
    void everyAttributeThatIsDefinedIsAKeyAndEveryKeyIsDefined() {
        tables.forEach((id, table) -> {
            var keys = new TreeSet<>(table.path("KeySchema").findValuesAsText("AttributeName"));
            table.path("GlobalSecondaryIndexes")
                    .forEach(index -> keys.addAll(index.path("KeySchema").findValuesAsText("AttributeName")));

            assertThat(table.path("AttributeDefinitions").findValuesAsText("AttributeName"))
                    .as(id)
                    .containsExactlyInAnyOrderElementsOf(keys);
        });
    }

    @Test
    void theTablesThatAreAnnouncedHaveAStream() {
        assertThat(tables.entrySet().stream()
                        .filter(table -> table.getValue().has("StreamSpecification"))
                        .map(Map.Entry::getKey))
                .containsExactly("ActionsTable", "ProgressTable");
    }
}
