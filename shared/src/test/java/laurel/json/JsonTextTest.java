package laurel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written is what Jackson's own mapper reads and writes. */
class JsonTextTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();

    static Stream<String> texts() {
        return Stream.of(
                "{\"id\":\"1\",\"resource\":{\"topics\":[\"a\",[],{}],\"null\":null,\"yes\":true,\"no\":false}}",
                "[0, -1, 2147483647, 2147483648, -9223372036854775808, 9223372036854775808, 1e3, 0.1, -2.5E-10]",
                "\"a quote \\\", a \\\\, a line\\n break, a tab\\t, \\u0000, \\u2028, é, \\uD83C\\uDF3F and 🌿\"",
                "{\"twice\":1,\"other\":2,\"twice\":{\"the last\":\"counts\"}}",
                "{\"\":\"no name\",\"a.b c\":\" \"}",
                "  null  ",
                "true",
                "{} and what follows",
                "",
                "   ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTreeIsReadAndWrittenAsJacksonsMapperDoes(String text) throws IOException {
        JsonNode expected = JACKSON.readTree(text);

        assertThat(JsonText.read(text)).isEqualTo(expected);
        assertThat(JsonText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
        if (!expected.isMissingNode()) {
            assertThat(JsonText.write(expected)).isEqualTo(JACKSON.writeValueAsString(expected));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "[1 2]", "{\"a\" 1}", "{a:1}", "nul", "NaN", "[01]", "\"open", "]", "{\"a\":}"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonText.read(text)).isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> JACKSON.readTree(text)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aTreeThatIsTooDeepIsRefused() {
        assertThatThrownBy(() -> JsonText.read("[".repeat(100_000))).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void numbersThatOnlyAProgramMakesAreWrittenToo() {
        JsonNode numbers = JsonNodeFactory.instance
                .arrayNode()
                .add(1.5f)
                .add(new BigDecimal("1.10"))
                .add((short) 3);

        assertThat(JsonText.write(numbers)).isEqualTo("[1.5,1.10,3]");
    }
}
