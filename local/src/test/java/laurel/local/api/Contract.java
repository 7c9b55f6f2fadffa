package laurel.local.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** docs/openapi.yaml, and whether what is sent and answered keeps to it. */
public final class Contract {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Path ROOT = Path.of(System.getProperty("laurel.root", ".."));
    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "delete", "patch");
    private static final String ID = "urn:laurel:openapi";
    private static final String TAKEN = "/requestBody/content/application~1json";
    private static final String SENT = TAKEN + "/schema";

    private final JsonNode document;
    private final SchemaRegistry schemas;

    private Contract(JsonNode document) {
        this.document = document;
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, with -> with.schemas(Map.of(ID, document.toString())));
    }

    /** The document of this checkout. */
    public static Contract read() {
        try {
            String yaml = Files.readString(ROOT.resolve("docs/openapi.yaml"));
            return new Contract(JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Where each operation is, by its route as the gateway names it, such as {@code GET /api/me}. */
    Map<String, String> operations() {
        Map<String, String> operations = new TreeMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.put(
                                method.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                "/paths/" + escaped(path.getKey()) + "/" + method);
                    }
                }));
        return operations;
    }

    /** The parameters of an operation, those of its path among them. */
    List<JsonNode> parameters(String route) {
        String operation = operations().getOrDefault(route, "");
        String path = operation.substring(0, operation.lastIndexOf('/'));
        return Stream.of(path, operation)
                .flatMap(of -> document.at(of + "/parameters").valueStream())
                .map(parameter -> parameter.has("$ref") ? document.at(resolved(parameter, "")) : parameter)
                .toList();
    }

    /** The schema of the JSON that an operation takes; nothing if it takes none. */
    Optional<JsonNode> sent(String route) {
        JsonNode schema = document.at(operations().getOrDefault(route, "/none") + SENT);
        return schema.isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    /** Whether an operation takes a file, or a part of one. */
    boolean takesBytes(String route) {
        return document.at(operations().getOrDefault(route, "/none") + "/requestBody/content")
                .has("application/octet-stream");
    }

    /** The example of what an operation takes; a missing node if there is none. */
    JsonNode example(String route) {
        return document.at(operations().getOrDefault(route, "/none") + TAKEN + "/example");
    }

    /** What is wrong with JSON that was sent to a route and was taken. */
    List<String> wrongInRequest(String route, String body) {
        String operation = operations().get(route);
        if (operation == null || body.isEmpty() || document.at(operation + SENT).isMissingNode()) {
            return List.of();
        }
        return wrong(operation + SENT, body);
    }

    /** What is wrong with an answer of a route. */
    List<String> wrongInAnswer(String route, int status, String type, String body) {
        String operation = operations().get(route);
        if (operation == null) {
            return List.of("There is no such operation");
        }
        String answer = operation + "/responses/" + status;
        if (document.at(answer).isMissingNode()) {
            return List.of("No answer has the status " + status + ": " + body);
        }
        if (status == 304) {
            return body.isEmpty() ? List.of() : List.of("There is a body with 304: " + body);
        }
        String content = resolved(document.at(answer), answer) + "/content/"
                + escaped(type.replaceFirst(";.*", "").strip());
        if (document.at(content).isMissingNode()) {
            return List.of("No answer of " + status + " is of the type \"" + type + "\": " + body);
        }
        return !type.contains("json") || route.startsWith("HEAD ") ? List.of() : wrong(content + "/schema", body);
    }

    /**
     * What is wrong with what a function of the API answered to an event, and with what it took if it took it; nothing where
     * the event is none of the API's.
     */
    public List<String> wrong(JsonNode event, JsonNode answer) {
        String route = event.path("routeKey").asText("");
        if (route.isEmpty()) {
            return List.of();
        }
        int status = answer.path("statusCode").asInt();
        List<String> wrong = new ArrayList<>();
        if (status < 300 && !event.path("isBase64Encoded").asBoolean()) {
            wrongInRequest(route, event.path("body").asText("")).forEach(fault -> wrong.add("sent: " + fault));
        }
        wrong.addAll(wrongInAnswer(
                route,
                status,
                answer.at("/headers/content-type").asText(),
                answer.path("body").asText("")));
        return wrong.stream().map(fault -> route + " " + status + ": " + fault).toList();
    }

    /** What is wrong with a text as the schema at a place of the document has it. */
    List<String> wrong(String pointer, String body) {
        try {
            return wrong(schemas.getSchema(SchemaLocation.of(ID + "#" + encoded(pointer))), JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            return List.of("It is no JSON: " + body);
        }
    }

    static List<String> wrong(Schema schema, JsonNode instance) {
        return schema
                .validate(instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Where a node is that may be a reference. */
    private static String resolved(JsonNode node, String here) {
        return node.has("$ref") ? node.path("$ref").asText().substring(1) : here;
    }

    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    /** A pointer as a fragment of a URI: the braces of paths may not stand in one. */
    private static String encoded(String pointer) {
        return URLEncoder.encode(pointer, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%7E", "~")
                .replace("+", "%20");
    }
}
