package laurel.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private final Fields fields = new Fields(
            Map.of("badges", Fields.Kind.TEXT, "version", Fields.Kind.NUMBER, "dryRun", Fields.Kind.WHETHER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'badges':'x','version':1,'dryRun':true} |",
                "{} |",
                "{'badge':'x'} | \"badge\" is no field of this request. Its fields are: badges, dryRun, version.",
                "{'badges':[]} | badges: write a text.",
                "{'badges':null} | badges: write a text.",
                "{'version':'1'} | version: write a whole number.",
                "{'version':1.5} | version: write a whole number.",
                "{'dryRun':'yes'} | dryRun: write true or false."
            })
    void aFieldIsThereAsItIsWrittenOrRefused(String body, String message) throws IOException {
        ObjectNode json = (ObjectNode) new ObjectMapper().readTree(body.replace('\'', '"'));

        assertThat(fields.wrong(json).orElse(null)).isEqualTo(message);
    }
}
