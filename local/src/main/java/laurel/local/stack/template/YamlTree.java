package laurel.local.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** YAML as a JSON tree, in which CloudFormation's short tags ({@code !Ref X}) are written out ({@code {"Ref": "X"}}). */
final class YamlTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private YamlTree() {}

    static JsonNode read(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file.getFileName().toString()).build();
        try (Reader reader = Files.newBufferedReader(file)) {
            return new Compose(settings)
                    .composeReader(reader)
                    .map(YamlTree::tree)
                    .orElseGet(JSON::objectNode);
        }
    }

    private static JsonNode tree(Node node) {
        String tag = node.getTag().getValue();
        JsonNode plain = plain(node);
        return tag.startsWith("!") ? written(tag.substring(1), plain) : plain;
    }

    private static JsonNode written(String tag, JsonNode plain) {
        return switch (tag) {
            case "Ref", "Condition" -> JSON.objectNode().set(tag, plain);
            case "GetAtt" -> {
                ArrayNode parts = JSON.arrayNode();
                if (plain.isArray()) {
                    parts.addAll((ArrayNode) plain);
                } else {
                    int dot = plain.asText().indexOf('.');
                    parts.add(plain.asText().substring(0, dot))
                            .add(plain.asText().substring(dot + 1));
                }
                yield JSON.objectNode().set("Fn::GetAtt", parts);
            }
            default -> JSON.objectNode().set("Fn::" + tag, plain);
        };
    }

    private static JsonNode plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> {
                ObjectNode object = JSON.objectNode();
                for (NodeTuple entry : mapping.getValue()) {
                    object.set(((ScalarNode) entry.getKeyNode()).getValue(), tree(entry.getValueNode()));
                }
                yield object;
            }
            case SequenceNode sequence -> {
                ArrayNode array = JSON.arrayNode();
                sequence.getValue().forEach(element -> array.add(tree(element)));
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("template: no meaning for " + node.getNodeType());
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(scalar.getValue()));
        }
        if (scalar.getTag().equals(Tag.INT)) {
            return JSON.numberNode(Long.decode(scalar.getValue()));
        }
        if (scalar.getTag().equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        return JSON.textNode(scalar.getValue());
    }
}
