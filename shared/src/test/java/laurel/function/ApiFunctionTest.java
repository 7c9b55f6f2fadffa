package laurel.function;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiFunctionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ApiRequest request(String event) throws JsonProcessingException {
        return new ApiRequest(JSON.readTree(event));
    }

    private static ApiRequest withClaims(String claims) throws JsonProcessingException {
        return request("{\"requestContext\":{\"authorizer\":{\"jwt\":{\"claims\":%s}}}}".formatted(claims));
    }

    @Test
    void theAddressIsTheClaimThatIsAskedFor() throws JsonProcessingException {
        assertThat(withClaims("{\"email\":\"sam@council.example\"}").address("email"))
                .isEqualTo("sam@council.example");
        assertThat(withClaims("{\"email\":\"sam@council.example\"}").address("upn"))
                .isEmpty();
        assertThat(request("{}").address("email")).isEmpty();
    }

    @Test
    void anAddressThatIsNotVerifiedIsNobodys() throws JsonProcessingException {
        assertThat(withClaims("{\"email\":\"sam@council.example\",\"email_verified\":\"false\"}")
                        .address("email"))
                .isEmpty();
        assertThat(withClaims("{\"email\":\"sam@council.example\",\"email_verified\":\"true\"}")
                        .address("email"))
                .isEqualTo("sam@council.example");
    }

    @Test
    void whatWasNotSentIsNull() throws JsonProcessingException {
        ApiRequest request =
                request("{\"pathParameters\":{\"team\":\"a b\"},\"queryStringParameters\":{\"period\":\"year\"}}");
        assertThat(request.path("team")).isEqualTo("a b");
        assertThat(request.query("period")).isEqualTo("year");
        assertThat(request.query("mechanism")).isNull();
        assertThat(request("{}").query("period")).isNull();
    }

    @Test
    void aNameInAnAddressHasAnEnd() throws JsonProcessingException {
        ApiFunction function = new ApiFunction() {
            @Override
            protected ApiAnswer answer(ApiRequest request) {
                return ApiAnswer.ok(JSON.createObjectNode());
            }
        };
        String path = "{\"pathParameters\":{\"team\":\"%s\"}}";
        String query = "{\"queryStringParameters\":{\"period\":\"%s\"}}";

        assertThat(function.handle(JSON.readTree("{}")).path("statusCode").asInt())
                .isEqualTo(200);
        assertThat(function.handle(JSON.readTree(path.formatted("a".repeat(256))))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(200);
        assertThat(function.handle(JSON.readTree(path.formatted("a".repeat(257))))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(404);
        assertThat(function.handle(JSON.readTree(query.formatted("a".repeat(257))))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(400);
    }

    private static final class Greeting extends ApiFunction {
        @Override
        protected ApiAnswer answer(ApiRequest request) {
            return request.path("who").isEmpty()
                    ? ApiAnswer.error(404, "nobody", "There is nobody.")
                    : ApiAnswer.ok(JSON.createObjectNode().put("hello", request.path("who")));
        }
    }

    private static JsonNode greet(String method, String who, String tags) {
        ObjectNode event = JSON.createObjectNode().put("routeKey", method + " /greeting/{who}");
        event.putObject("pathParameters").put("who", who);
        event.putObject("headers").put("if-none-match", tags);
        return new Greeting().handle(event);
    }

    @Test
    void whoeverHasTheAnswerAlreadyIsToldThatItIsTheSame() {
        String tag = greet("GET", "Sam", "").at("/headers/etag").asText();

        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
        for (String has : List.of(tag, "W/" + tag, "\"other\", " + tag)) {
            JsonNode answer = greet("GET", "Sam", has);
            assertThat(answer.path("statusCode").asInt()).isEqualTo(304);
            assertThat(answer.has("body")).isFalse();
            assertThat(answer.at("/headers/etag").asText()).isEqualTo(tag);
            assertThat(answer.at("/headers/cache-control").asText()).isEqualTo("no-store");
        }
    }

    @Test
    void whatIsOtherOrWrongOrNotAskedForIsAnsweredInFull() {
        String tag = greet("GET", "Sam", "").at("/headers/etag").asText();

        assertThat(greet("GET", "Ann", tag).path("body").asText()).contains("Ann");
        assertThat(greet("GET", "Sam", "*").path("statusCode").asInt()).isEqualTo(200);
        assertThat(greet("POST", "Sam", tag).path("statusCode").asInt()).isEqualTo(200);
        assertThat(greet("GET", "", tag).path("statusCode").asInt()).isEqualTo(404);
        assertThat(greet("GET", "", "").at("/headers").has("etag")).isFalse();
    }

    @Test
    void anAnswerIsKeptByNobodyBetween() {
        JsonNode answer =
                ApiAnswer.ok(JSON.createObjectNode().put("name", "Sam")).json();
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        assertThat(answer.at("/headers/content-type").asText()).isEqualTo("application/json; charset=utf-8");
        assertThat(answer.at("/headers/cache-control").asText()).isEqualTo("no-store");
        assertThat(answer.path("body").asText()).isEqualTo("{\"name\":\"Sam\"}");
    }
}
