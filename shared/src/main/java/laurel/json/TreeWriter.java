package laurel.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;

/** Makes tokens of a tree. */
final class TreeWriter {
    private TreeWriter() {}

    static void write(JsonGenerator to, JsonNode tree) throws IOException {
        switch (tree.getNodeType()) {
            case OBJECT -> {
                to.writeStartObject();
                for (Map.Entry<String, JsonNode> member : tree.properties()) {
                    to.writeFieldName(member.getKey());
                    write(to, member.getValue());
                }
                to.writeEndObject();
            }
            case ARRAY -> {
                to.writeStartArray();
                for (JsonNode element : tree) {
                    write(to, element);
                }
                to.writeEndArray();
            }
            case STRING -> to.writeString(tree.textValue());
            case NUMBER -> number(to, tree);
            case BOOLEAN -> to.writeBoolean(tree.booleanValue());
            case NULL -> to.writeNull();
            default -> throw new IllegalArgumentException("JSON has no " + tree.getNodeType());
        }
    }

    private static void number(JsonGenerator to, JsonNode number) throws IOException {
        switch (number.numberType()) {
            case INT -> to.writeNumber(number.intValue());
            case LONG -> to.writeNumber(number.longValue());
            case BIG_INTEGER -> to.writeNumber(number.bigIntegerValue());
            case FLOAT -> to.writeNumber(number.floatValue());
            case DOUBLE -> to.writeNumber(number.doubleValue());
            case BIG_DECIMAL -> to.writeNumber(number.decimalValue());
        }
    }
}
