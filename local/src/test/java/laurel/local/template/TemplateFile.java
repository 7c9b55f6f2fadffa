package laurel.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The project's template.yaml as JSON, its short functions written out: {@code !Ref X} is {@code {"!Ref":"X"}}. */
public final class TemplateFile {
    static final Path ROOT = Path.of(System.getProperty("laurel.root", ".."));
    static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode content;

    private TemplateFile(JsonNode content) {
        this.content = content;
    }

    /** As it is in this checkout. */
    public static TemplateFile read() {
        return new TemplateFile(node(new Compose(LoadSettings.builder().build())
                .composeString(text("template.yaml"))
                .orElseThrow()));
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        return content.at(pointer);
    }

    /** The properties of the resources of one type, by logical id. */
    Map<String, JsonNode> resources(String type) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        content.path("Resources").properties().forEach(resource -> {
            if (resource.getValue().path("Type").asText().equals(type)) {
                found.put(resource.getKey(), resource.getValue().path("Properties"));
            }
        });
        return found;
    }

    /** The properties of one resource; a missing node if there is none. */
    public JsonNode resource(String id) {
        return content.path("Resources").path(id).path("Properties");
    }

    Map<String, JsonNode> functions() {
        return resources("AWS::Serverless::Function");
    }

    /** RecordActionFunction is built from functions/record-action, and its samples are events/record-action*.json. */
    static String folder(String function) {
        return function.substring(0, function.length() - "Function".length())
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static Stream<Path> samples() throws IOException {
        return Files.list(ROOT.resolve("events")).sorted();
    }

    static JsonNode sample(String name) throws IOException {
        return JSON.readTree(ROOT.resolve("events/" + name + ".json").toFile());
    }

    private static JsonNode node(Node yaml) {
        JsonNode plain = plain(yaml);
        String tag = yaml.getTag().getValue();
        return tag.startsWith("!") ? NODES.objectNode().set(tag, plain) : plain;
    }

    private static JsonNode plain(Node yaml) {
        return switch (yaml) {
            case MappingNode mapping -> {
                ObjectNode object = NODES.objectNode();
                mapping.getValue()
                        .forEach(pair ->
                                object.set(((ScalarNode) pair.getKeyNode()).getValue(), node(pair.getValueNode())));
                yield object;
            }
            case SequenceNode sequence -> {
                ArrayNode array = NODES.arrayNode();
                sequence.getValue().forEach(element -> array.add(node(element)));
                yield array;
            }
            case ScalarNode scalar -> NODES.textNode(scalar.getValue());
            default -> throw new IllegalArgumentException("What is a " + yaml.getNodeType() + " in a template?");
        };
    }
}
