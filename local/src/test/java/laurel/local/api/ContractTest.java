package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import laurel.local.stack.template.Template.Route;
import laurel.local.stack.template.TemplateReader;
import laurel.local.template.TemplateFile;
import org.junit.jupiter.api.Test;

/** docs/openapi.yaml beside template.yaml, and by itself. That it tells the truth is tested wherever the API answers. */
class ContractTest {
    private static final Path TEMPLATE = Path.of(System.getProperty("laurel.root", ".."), "template.yaml");

    private final Contract contract = Contract.read();
    private final List<Route> routes;

    ContractTest() throws IOException {
        routes = TemplateReader.read(TEMPLATE).routes();
    }

    @Test
    void everyRouteOfTheTemplateIsInTheDocumentAndNoOther() {
        assertThat(contract.operations().keySet())
                .as("the operations of docs/openapi.yaml, which are to be the routes of template.yaml")
                .containsExactlyInAnyOrderElementsOf(routes.stream()
                        .map(route -> route.method() + " " + route.path())
                        .toList());
    }

    @Test
    void aRouteNeedsASignInWhereTheDocumentSaysSo() {
        for (Route route : routes) {
            JsonNode operation = operation(route.method() + " " + route.path());

            assertThat(operation.has("security")).as(route.path()).isEqualTo(route.open());
            assertThat(operation.path("responses").has("401")).as(route.path()).isEqualTo(!route.open());
        }
    }

    @Test
    void everyOperationTellsWhatTheGatewayAnswersByItself() {
        for (String route : contract.operations().keySet()) {
            boolean sends = !route.startsWith("GET ") && !route.startsWith("HEAD ");

            assertThat(operation(route).path("responses").has("429")).as(route).isTrue();
            assertThat(operation(route).path("responses").has("413")).as(route).isEqualTo(sends);
        }
    }

    @Test
    void theGatewayHoldsAFloodBackAndAllowsNoOtherOrigin() {
        JsonNode api = TemplateFile.read().resource("Api");

        assertThat(api.at("/DefaultRouteSettings/ThrottlingRateLimit").asInt()).isBetween(1, 1000);
        assertThat(api.at("/DefaultRouteSettings/ThrottlingBurstLimit").asInt()).isBetween(1, 1000);
        assertThat(api.has("CorsConfiguration")).isFalse();
    }

    @Test
    void whateverIsReadCanBeAskedForAgainByItsTag() {
        for (String route : contract.operations().keySet()) {
            assertThat(operation(route).path("responses").has("304"))
                    .as(route)
                    .isEqualTo(route.startsWith("GET /api/"));
        }
    }

    @Test
    void noTwoOperationsHaveOneName() {
        assertThat(contract.operations().keySet().stream()
                        .map(route -> operation(route).path("operationId").asText()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void theDocumentIsOpenApi() throws IOException {
        try (InputStream schema = ContractTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
            assertThat(Contract.wrong(
                            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                    .getSchema(Contract.JSON.readTree(schema)),
                            contract.document()))
                    .isEmpty();
        }
    }

    @Test
    void everyObjectIsClosed() {
        Set<String> open = new HashSet<>();
        for (String operation : contract.operations().values()) {
            contents(operation).forEach(content -> open.addAll(openIn(content + "/schema", false, new HashSet<>())));
        }
        assertThat(open).as("objects that may have any other field").isEmpty();
    }

    @Test
    void everyExampleKeepsToItsSchema() {
        for (String route : contract.operations().keySet()) {
            for (String content : contents(contract.operations().get(route))) {
                JsonNode example = contract.document().at(content + "/example");
                if (!example.isMissingNode()) {
                    assertThat(contract.wrong(content + "/schema", example.toString()))
                            .as(content)
                            .isEmpty();
                }
            }
            for (JsonNode parameter : contract.parameters(route)) {
                assertThat(parameter.path("schema").has("$ref") || parameter.has("example"))
                        .as("%s has no example for %s", route, parameter.path("name"))
                        .isTrue();
            }
        }
    }

    @Test
    void everyBodyThatIsTakenHasAnExample() {
        contract.operations().forEach((route, operation) -> {
            if (contract.sent(route).isPresent()) {
                assertThat(contract.document()
                                .at(operation + "/requestBody/content/application~1json")
                                .has("example"))
                        .as(route)
                        .isTrue();
            }
        });
    }

    @Test
    void whatIsNotInTheDocumentIsFound() {
        String json = "application/json; charset=utf-8";
        String route = "POST /api/me/mail/links";

        assertThat(contract.wrongInAnswer(route, 200, json, "{\"message\":\"x\"}"))
                .isEmpty();
        assertThat(contract.wrongInAnswer("GET /api/none", 200, json, "{}")).hasSize(1);
        assertThat(contract.wrongInAnswer(route, 500, json, "{\"message\":\"x\"}"))
                .hasSize(1);
        assertThat(contract.wrongInAnswer(route, 200, "text/plain", "x")).hasSize(1);
        assertThat(contract.wrongInAnswer(route, 200, json, "{\"message\":1}")).hasSize(1);
        assertThat(contract.wrongInAnswer(route, 200, json, "{\"message\":\"x\",\"more\":1}"))
                .hasSize(1);
        assertThat(
                        contract.wrongInAnswer(
                                route,
                                403,
                                "application/problem+json",
                                "{\"type\":\"urn:laurel:problem:x\",\"title\":\"X\",\"status\":403,\"detail\":\"\",\"code\":\"x\",\"more\":1}"))
                .hasSize(1);
        assertThat(contract.wrongInRequest("PUT /api/me/mail", "{\"awayUntil\":\"tomorrow\"}"))
                .hasSize(1);
    }

    private JsonNode operation(String route) {
        return contract.document().at(contract.operations().get(route));
    }

    /** Where everything is that an operation takes or answers with, its references followed. */
    private List<String> contents(String operation) {
        List<String> holders = new ArrayList<>(List.of(operation + "/requestBody"));
        contract.document()
                .at(operation + "/responses")
                .properties()
                .forEach(answer -> holders.add(
                        answer.getValue().has("$ref")
                                ? answer.getValue().path("$ref").asText().substring(1)
                                : operation + "/responses/" + answer.getKey()));
        return holders.stream()
                .flatMap(holder -> contract.document().at(holder + "/content").properties().stream()
                        .map(content -> holder + "/content/" + Contract.escaped(content.getKey())))
                .toList();
    }

    /** The objects in a schema that may have any other field; a part of a whole is closed with the whole. */
    private Set<String> openIn(String pointer, boolean part, Set<String> seen) {
        JsonNode schema = contract.document().at(pointer);
        if (schema.has("$ref")) {
            return openIn(schema.path("$ref").asText().substring(1), part, seen);
        }
        if (!seen.add(pointer + part)) {
            return Set.of();
        }
        boolean closed = part || schema.has("additionalProperties") || schema.has("unevaluatedProperties");
        Set<String> open = new HashSet<>();
        if (schema.path("type").asText().equals("object") && !closed) {
            open.add(pointer);
        }
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                open.addAll(openIn(pointer + "/" + keyword + "/" + i, keyword.equals("allOf") && closed, seen));
            }
        }
        for (String name : schema.path("properties").properties().stream()
                .map(property -> property.getKey())
                .collect(Collectors.toSet())) {
            open.addAll(openIn(pointer + "/properties/" + Contract.escaped(name), false, seen));
        }
        for (String keyword : List.of("items", "additionalProperties")) {
            if (schema.path(keyword).isObject()) {
                open.addAll(openIn(pointer + "/" + keyword, false, seen));
            }
        }
        return open;
    }
}
