package laurel.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import laurel.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoseTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings = TenantListTest.settings(TenantListTest.TWO);
    private final Whose whose = new Whose(Tenants.of(settings), settings);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what a system reports for it            | ashdale  | {"source":"ashdale.vle","detail-type":"Engagement Action","detail":{}}
            another system of another               | brook    | {"source":"brook.library","detail":{}}
            what nobody's system reports            | operator | {"source":"stranger","detail":{}}
            a source like a longer one              | operator | {"source":"ashdale.vle.x","detail":{}}
            a detail that claims to be another's    | ashdale  | {"source":"ashdale.vle","detail":{"organisation":"brook"}}
            a bus event of its own                  | brook    | {"source":"laurel","detail":{"organisation":"brook"}}
            one of nobody that is known             | operator | {"source":"laurel","detail":{"organisation":"gone"}}
            what became of an e-mail of its         | ashdale  | {"source":"aws.ses","detail":{"mail":{"tags":{"organisation":["ashdale"]}}}}
            of an e-mail that does not say          | operator | {"source":"aws.ses","detail":{"mail":{"tags":{}}}}
            its people file                         | brook    | {"source":"aws.s3","detail":{"object":{"key":"people/brook/2026.csv"}}}
            a people file of nobody                 | operator | {"source":"aws.s3","detail":{"object":{"key":"people/brook.csv"}}}
            the plan of its upload                  | ashdale  | {"source":"aws.s3","detail":{"object":{"key":"imports/ashdale.01.plan.json"}}}
            what an operator invokes for it         | brook    | {"do":"list","organisation":"brook"}
            a signed-in request                     | ashdale  | {"routeKey":"GET /api/me","requestContext":{"authorizer":{"jwt":{"claims":{"email":"sam@ashdale.example","tid":"11"}}}}}
            one with another tenant's token         | operator | {"routeKey":"GET /api/me","requestContext":{"authorizer":{"jwt":{"claims":{"email":"sam@ashdale.example","tid":"12"}}}}}
            one that names another in its path      | brook    | {"routeKey":"GET /api/me","pathParameters":{"token":"ashdale~x"},"requestContext":{"authorizer":{"jwt":{"claims":{"email":"sam@brook.example"}}}}}
            a link without a mark                   | operator | {"routeKey":"GET /b/{token}","pathParameters":{"token":"x"}}
            a link with a mark that is none         | operator | {"routeKey":"GET /b/{token}","pathParameters":{"token":"gone~x"}}
            """)
    void anEventIsWhoseItSaysOnlyWhereThatCanBeTrusted(String what, String organisation, String event) {
        assertThat(one(event)).as(what).isEqualTo(new Whose.Answer.One(organisation, json(event)));
    }

    @Test
    void aSourceThatAnOrganisationPutOnTheBusIsReadWithoutItsMark() {
        assertThat(one("{\"source\":\"brook/ashdale.vle\",\"detail\":{}}"))
                .isEqualTo(new Whose.Answer.One("brook", json("{\"source\":\"ashdale.vle\",\"detail\":{}}")));
    }

    @Test
    void aLinkIsReadWithoutItsMark() {
        assertThat(one("{\"routeKey\":\"GET /b/{token}\",\"pathParameters\":{\"token\":\"brook~abc\"}}"))
                .isEqualTo(new Whose.Answer.One(
                        "brook", json("{\"routeKey\":\"GET /b/{token}\",\"pathParameters\":{\"token\":\"abc\"}}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}
            {"forget":true}
            {"source":"aws.events","detail-type":"Scheduled Event","detail":{}}
            {"source":"aws.scheduler","detail-type":"Scheduled Event","detail":"{}"}
            """)
    void whatAScheduleStartsIsForAll(String event) {
        assertThat(whose.of(json(event))).isEqualTo(new Whose.Answer.All());
    }

    @Test
    void anOperatorWhoNamesAnOrganisationThatIsNotThereIsToldWhichAre() {
        assertThatThrownBy(() -> whose.of(json("{\"do\":\"list\",\"organisation\":\"ashdal\"}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("organisation: there is no \"ashdal\" here. There are: operator, ashdale, brook.");
    }

    @Test
    void aBatchOfAQueueIsTakenApartInItsOrder() {
        String batch = """
                {"Records":[
                  {"messageId":"1","body":"{\\"source\\":\\"brook.vle\\"}"},
                  {"messageId":"2","body":"{\\"source\\":\\"ashdale/x\\"}"},
                  {"messageId":"3","body":"no JSON"},
                  {"messageId":"4","body":"{\\"source\\":\\"brook.vle\\"}"},
                  {"messageId":"5","body":"[]"},
                  {"messageId":"6","body":"{\\"requestPayload\\":{\\"source\\":\\"brook/y\\"},\\"responsePayload\\":{}}"},
                  {"messageId":"7","body":"{\\"requestPayload\\":{}}"}]}
                """;

        assertThat(batches(batch))
                .isEqualTo(Map.of(
                        "brook",
                        json("""
                                {"Records":[
                                  {"messageId":"1","body":"{\\"source\\":\\"brook.vle\\"}"},
                                  {"messageId":"4","body":"{\\"source\\":\\"brook.vle\\"}"},
                                  {"messageId":"6","body":"{\\"requestPayload\\":{\\"source\\":\\"y\\"},\\"responsePayload\\":{}}"}]}
                                """),
                        "ashdale",
                        json("{\"Records\":[{\"messageId\":\"2\",\"body\":\"{\\\"source\\\":\\\"x\\\"}\"}]}"),
                        "operator",
                        json("""
                                {"Records":[
                                  {"messageId":"3","body":"no JSON"},
                                  {"messageId":"5","body":"[]"},
                                  {"messageId":"7","body":"{\\"requestPayload\\":{}}"}]}
                                """)));
    }

    @Test
    void aMessageOfAQueueIsLeftAsItCameLetterByLetterUnlessItsSourceIsMarked() {
        JsonNode message =
                json("{\"messageId\":\"1\",\"body\":\"{ \\\"source\\\" : \\\"brook.vle\\\", \\\"n\\\" : 1.10 }\"}");

        String batch = "{\"Records\":[" + message + "]}";

        assertThat(batches(batch)).isEqualTo(Map.of("brook", json(batch)));
    }

    @Test
    void aBatchOfAStreamIsTakenApartByTheKeysOfItsItems() {
        String brook = "{\"dynamodb\":{\"Keys\":{\"person\":{\"S\":\"brook|p1\"},\"item\":{\"S\":\"ashdale|award\"}}}}";
        String ashdale = "{\"dynamodb\":{\"Keys\":{\"key\":{\"S\":\"ashdale|vle|7\"}}}}";
        String nobody = "{\"dynamodb\":{\"Keys\":{\"key\":{\"S\":\"ashdaleX|vle|7\"}}}}";

        assertThat(batches("{\"Records\":[" + String.join(",", brook, ashdale, nobody) + "]}"))
                .isEqualTo(Map.of(
                        "brook", json("{\"Records\":[" + brook + "]}"),
                        "ashdale", json("{\"Records\":[" + ashdale + "]}"),
                        "operator", json("{\"Records\":[" + nobody + "]}")));
    }

    private Whose.Answer one(String event) {
        return whose.of(json(event));
    }

    private Map<String, JsonNode> batches(String event) {
        return ((Whose.Answer.Mixed) whose.of(json(event))).batches();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
