package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.event.ruler.Ruler;

class TriggersTest {
    private final TemplateFile template = TemplateFile.read();
    private final Map<String, JsonNode> rules = template.resources("AWS::Events::Rule");
    private final Map<String, JsonNode> mappings = template.resources("AWS::Lambda::EventSourceMapping");

    @Test
    void everyFunctionHasASampleAndEverySampleAFunction() throws IOException {
        List<String> functions =
                template.functions().keySet().stream().map(TemplateFile::folder).toList();
        List<String> samples;
        try (var files = TemplateFile.samples()) {
            samples = files.map(Path::getFileName).map(Path::toString).toList();
        }

        assertThat(functions).allMatch(f -> samples.stream().anyMatch(s -> s.startsWith(f)));
        assertThat(samples).allMatch(s -> functions.stream().anyMatch(s::startsWith));
    }

    @Test
    void theSamplesAreWhatTheRulesLetThrough() throws Exception {
        for (JsonNode record : TemplateFile.sample("record-action").path("Records")) {
            assertThat(passes(
                            "ActionRule",
                            TemplateFile.JSON.readTree(record.path("body").asText())))
                    .isTrue();
        }
        for (JsonNode record : TemplateFile.sample("mail-outcome").path("Records")) {
            assertThat(passes(
                            "MailOutcomeRule",
                            TemplateFile.JSON.readTree(record.path("body").asText())))
                    .isTrue();
        }
        assertThat(passes("RecogniseRule", TemplateFile.sample("recognise"))).isTrue();
        assertThat(passes("ThanksRule", TemplateFile.sample("recognise-thanks")))
                .isTrue();
        assertThat(passes("PlanFeedbackRule", TemplateFile.sample("plan-feedback-team")))
                .isTrue();
        assertThat(passes("PlanDigestRule", TemplateFile.sample("plan-digest-team")))
                .isTrue();
        assertThat(passes("ImportPeopleRule", TemplateFile.sample("import-people")))
                .isTrue();
        assertThat(passes("ImportPlansRule", TemplateFile.sample("import-people-plan")))
                .isTrue();
    }

    @Test
    void thanksThatSomebodyPretendsToReportAsLaurelAreNotPassedOn() throws Exception {
        String thanks = TemplateFile.sample("recognise-thanks").toString();
        assertThat(passes("ThanksRule", TemplateFile.JSON.readTree(thanks.replace("learning.vle", "laurel.vle"))))
                .isFalse();
        assertThat(passes("ThanksRule", TemplateFile.JSON.readTree(thanks.replace("thanks.received", "tool.used"))))
                .isFalse();
    }

    @Test
    void whatLaurelSaysItselfIsNeitherRecordedNorArchived() throws Exception {
        assertThat(passes("ActionRule", TemplateFile.sample("recognise"))).isFalse();
        assertThat(Ruler.matchesRule(
                        TemplateFile.sample("recognise").toString(),
                        template.at("/Resources/ActionArchive/Properties/EventPattern")
                                .toString()))
                .isFalse();
    }

    @Test
    void whatSesSaysOfTheEmailsOfAnotherStageIsNotOurs() throws Exception {
        String sent = TemplateFile.sample("mail-outcome").at("/Records/0/body").asText();

        assertThat(passes(
                        "MailOutcomeRule",
                        TemplateFile.JSON.readTree(sent.replace("laurel-production", "laurel-test"))))
                .isFalse();
        assertThat(passes("MailOutcomeRule", TemplateFile.JSON.readTree(sent.replace("Email Sent", "Email Opened"))))
                .isFalse();
    }

    @Test
    void aReportBesideAPeopleFileIsNotTakenForOne() throws Exception {
        String file = TemplateFile.sample("import-people").toString();

        assertThat(passes("ImportPeopleRule", TemplateFile.JSON.readTree(file.replace(".csv\"", ".csv.report.txt\""))))
                .isFalse();
        assertThat(passes("ImportPeopleRule", TemplateFile.JSON.readTree(file.replace("\"people/", "\"usage/"))))
                .isFalse();
    }

    @Test
    void whatElseLiesBesideAnUploadStartsNothing() throws Exception {
        String plan = TemplateFile.sample("import-people-plan").toString();

        for (String other : List.of("part-01", "about.json", "progress.json")) {
            JsonNode event = TemplateFile.JSON.readTree(plan.replace("plan.json", other));
            assertThat(passes("ImportPlansRule", event)).as(other).isFalse();
            assertThat(passes("ImportPeopleRule", event)).as(other).isFalse();
        }
    }

    @Test
    void theStreamsLetThroughWhatIsMarkedAlone() throws Exception {
        for (String mapping : List.of("AnnounceActionsMapping", "AnnounceProgressMapping")) {
            String filter = template.resource(mapping)
                    .at("/FilterCriteria/Filters/0/Pattern")
                    .asText();
            String marked = TemplateFile.sample("announce-progress-stream")
                    .at("/Records/0")
                    .toString();

            assertThat(Ruler.matchesRule(marked, filter)).isTrue();
            assertThat(Ruler.matchesRule(marked.replace("\"announce\"", "\"announced\""), filter))
                    .isFalse();
        }
    }

    @Test
    void whatARuleCannotDeliverIsKept() {
        rules.forEach((id, rule) -> rule.path("Targets").forEach(target -> {
            assertThat(target.at("/RetryPolicy/MaximumEventAgeInSeconds").asInt())
                    .as(id)
                    .isPositive();
            // A tick that is lost is made good by the next.
            assertThat(target.has("DeadLetterConfig")).as(id).isNotEqualTo(rule.has("ScheduleExpression"));
        }));
    }

    @Test
    void everyRuleMayStartItsFunction() {
        rules.forEach((id, rule) -> {
            String function = rule.at("/Targets/0/Arn/!GetAtt").asText().replace(".Arn", "");
            if (template.functions().containsKey(function)) {
                assertThat(template.resources("AWS::Lambda::Permission").values())
                        .anyMatch(permission -> permission
                                        .at("/FunctionName/!Ref")
                                        .asText()
                                        .equals(function)
                                && permission.at("/SourceArn/!GetAtt").asText().equals(id + ".Arn"));
            }
        });
    }

    @Test
    void aQueueHidesAMessageLongEnoughForTheFunctionAndItsRetries() {
        mappings.forEach((id, mapping) -> {
            String queue = mapping.at("/EventSourceArn/!GetAtt").asText().replace(".Arn", "");
            if (template.resources("AWS::SQS::Queue").containsKey(queue)) {
                JsonNode function =
                        template.resource(mapping.at("/FunctionName/!Ref").asText());
                int timeout = function.path("Timeout")
                        .asInt(template.at("/Globals/Function/Timeout").asInt());

                assertThat(template.resource(queue).path("VisibilityTimeout").asInt())
                        .as(id)
                        .isGreaterThanOrEqualTo(6 * timeout
                                + mapping.path("MaximumBatchingWindowInSeconds").asInt(0));
            }
        });
    }

    @Test
    void everyMappingSendsBackOnlyWhatFailed() {
        mappings.forEach((id, mapping) ->
                assertThat(mapping.path("FunctionResponseTypes")).as(id).hasToString("[\"ReportBatchItemFailures\"]"));
    }

    @Test
    void aStreamIsNotHeldUpForEverByARecordThatFails() {
        for (String mapping : List.of("AnnounceActionsMapping", "AnnounceProgressMapping")) {
            JsonNode stream = template.resource(mapping);

            assertThat(stream.path("BisectBatchOnFunctionError").asText()).isEqualTo("true");
            assertThat(stream.path("MaximumRetryAttempts").asInt(-1)).isNotNegative();
            assertThat(stream.path("MaximumRecordAgeInSeconds").asInt(-1)).isPositive();
            assertThat(stream.at("/DestinationConfig/OnFailure/Destination/!GetAtt")
                            .asText())
                    .isEqualTo("AnnounceFailedQueue.Arn");
        }
    }

    /** As EventBridge would; the imports bucket and the configuration set are those of the samples. */
    private boolean passes(String rule, JsonNode event) throws Exception {
        String pattern = template.resource(rule)
                .path("EventPattern")
                .toString()
                .replace("{\"!Ref\":\"ImportsBucket\"}", "\"laurel-imports\"")
                .replace("{\"!Ref\":\"MailConfiguration\"}", "\"laurel-production\"");
        return Ruler.matchesRule(event.toString(), pattern);
    }
}
