package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private final TemplateFile template = TemplateFile.read();

    @Test
    void aFunctionMayDoNamedThingsToNamedResourcesAlone() {
        template.functions().forEach((id, function) -> statements(function).forEach(statement -> {
            assertThat(each(statement.path("Action"))).as(id).noneMatch(action -> action.contains("*"));
            assertThat(each(statement.path("Resource"))).as(id).doesNotContain("\"*\"");
        }));
    }

    @Test
    void aFunctionHasNoManagedPolicy() {
        template.functions().forEach((id, function) -> assertThat(function.path("Policies"))
                .as(id)
                .isNotEmpty()
                .allMatch(JsonNode::isObject)
                .allMatch(policy -> policy.has("Statement")));
    }

    @Test
    void onlyTheFunctionsThatSendAgainMaySpeakInAnothersName() {
        template.functions().forEach((id, function) -> statements(function).stream()
                .filter(s -> each(s.path("Action")).stream().anyMatch(a -> a.contains("events:PutEvents")))
                .forEach(s -> assertThat(s.at("/Condition/StringEquals/events:source")
                                        .asText()
                                + s.at("/Condition/StringLike/events:source").asText())
                        .as(id)
                        .isEqualTo(
                                switch (id) {
                                    case "ReviewHeldFunction", "ManageHeldFunction" -> "";
                                    case "ThankColleaguesFunction" -> "people.thanks";
                                    case "ImportPeopleFunction" -> "usage.*";
                                    default -> "laurel";
                                })));
    }

    @Test
    void aProducerMayReportActionsInItsOwnNameAlone() {
        JsonNode policies = template.at("/Resources/ProducerRole/Properties/Policies");
        assertThat(policies).hasSize(1);
        JsonNode statement = policies.at("/0/PolicyDocument/Statement/0");

        assertThat(statement.path("Action").asText()).isEqualTo("events:PutEvents");
        assertThat(statement.at("/Condition/StringEquals/events:source/!Ref").asText())
                .isEqualTo("ProducerSource");
        assertThat(statement.at("/Condition/StringEquals/events:detail-type"))
                .hasToString("[\"Engagement Action\",\"Engagement Action Voided\"]");
    }

    @Test
    void nobodyWritesToTheLedgerButWhatRecordsActions() {
        template.functions().forEach((id, function) -> {
            boolean writes = statements(function).stream()
                    .filter(s -> each(s.path("Resource")).stream().anyMatch(r -> r.contains("LedgerTable")))
                    .anyMatch(s -> each(s.path("Action")).stream().anyMatch(a -> a.contains("Put")));

            assertThat(writes)
                    .as(id)
                    .isEqualTo(List.of(
                                    "RecordActionFunction",
                                    "ImportPeopleFunction",
                                    "CorrectActionsFunction",
                                    "ReportActionsFunction",
                                    "ManagePeopleFunction")
                            .contains(id));
        });
    }

    @Test
    void bucketsArePrivateAndRefusePlainHttp() {
        template.resources("AWS::S3::Bucket").forEach((id, bucket) -> {
            assertThat(bucket.path("PublicAccessBlockConfiguration"))
                    .as(id)
                    .hasSize(4)
                    .allMatch(blocked -> blocked.asText().equals("true"));
            assertThat(template.resource(id + "Policy"))
                    .as(id)
                    .asString()
                    .contains("\"aws:SecureTransport\":\"false\"");
        });
    }

    @Test
    void queuesRefusePlainHttp() {
        List<JsonNode> refusals = new ArrayList<>();
        template.resources("AWS::SQS::QueuePolicy").values().forEach(policy -> policy.at("/PolicyDocument/Statement")
                .forEach(statement -> {
                    if (statement.path("Effect").asText().equals("Deny")
                            && statement
                                    .at("/Condition/Bool/aws:SecureTransport")
                                    .asText()
                                    .equals("false")) {
                        refusals.add(statement.path("Resource"));
                    }
                }));

        template.resources("AWS::SQS::Queue").keySet().forEach(queue -> assertThat(refusals)
                .as(queue)
                .anyMatch(resource -> each(resource).contains("{\"!GetAtt\":\"" + queue + ".Arn\"}")));
    }

    private static List<JsonNode> statements(JsonNode function) {
        List<JsonNode> statements = new ArrayList<>();
        function.path("Policies").forEach(policy -> policy.path("Statement").forEach(statements::add));
        return statements;
    }

    private static List<String> each(JsonNode oneOrMany) {
        List<String> each = new ArrayList<>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(e -> each.add(e.toString()));
        } else {
            each.add(oneOrMany.toString());
        }
        return each;
    }

    @Test
    void onlyTheLinksOfEmailsAndBadgesThatAreShownNeedNoSignIn() {
        List<String> open = new ArrayList<>();
        template.functions().forEach((id, function) -> function.path("Events").forEach(event -> {
            if (event.at("/Properties/Auth/Authorizer").asText().equals("NONE")) {
                open.add(event.at("/Properties/Method").asText() + " "
                        + event.at("/Properties/Path").asText());
            }
        }));

        assertThat(open)
                .containsExactlyInAnyOrder(
                        "GET /stop/{token}",
                        "HEAD /stop/{token}",
                        "POST /stop/{token}",
                        "GET /b/{token}",
                        "HEAD /b/{token}");
    }
}
