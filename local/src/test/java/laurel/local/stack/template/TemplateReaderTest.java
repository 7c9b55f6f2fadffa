package laurel.local.stack.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateReaderTest {
    @Test
    void theProjectsTemplateIsUnderstoodWhole() throws IOException {
        Template template = TemplateReader.read(Path.of(System.getProperty("laurel.root"), "template.yaml"));

        assertThat(template.buses()).containsExactly("default", "laurel");
        assertThat(template.tables())
                .extracting(Template.Table::name)
                .containsExactlyInAnyOrder(
                        "laurel-actions",
                        "laurel-ledger",
                        "laurel-progress",
                        "laurel-people",
                        "laurel-organisation",
                        "laurel-mail");
        assertThat(template.function("RecordActionFunction").orElseThrow().environment())
                .containsEntry("LAUREL_ACTIONS_TABLE", "laurel-actions")
                .containsEntry("LAUREL_BUS", "laurel")
                .containsEntry("LAUREL_ORGANISATION", "council");
        assertThat(template.queueMappings())
                .filteredOn(mapping -> mapping.function().endsWith("record-action"))
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.concurrency()).isEqualTo(10));
        assertThat(template.routes())
                .extracting(route -> route.method() + " " + route.path())
                .contains("GET /api/me", "GET /api/boards/{team}", "DELETE /api/campaigns/{id}");
        assertThat(template.buckets()).contains(new Template.Bucket("laurel-imports", true));
    }

    @Test
    void nobodyIsWatchedReadingTheirMail() throws IOException {
        Template template = TemplateReader.read(Path.of(System.getProperty("laurel.root"), "template.yaml"));

        assertThat(template.configurationSets())
                .containsExactly(new Template.ConfigurationSet(
                        "laurel-local",
                        Set.of(
                                "SEND",
                                "DELIVERY",
                                "BOUNCE",
                                "COMPLAINT",
                                "DELIVERY_DELAY",
                                "REJECT",
                                "RENDERING_FAILURE")));
    }

    @Test
    void whatIsOnlyThereUnderAConditionIsLeftOutWhereItDoesNotHold(@TempDir Path directory) throws IOException {
        Template template = read(directory, """
            Parameters: { Stage: { Type: String, Default: local } }
            Conditions: { Live: !Not [!Equals [!Ref Stage, local]] }
            Resources:
              AQueue: { Type: AWS::SQS::Queue, Condition: Live }
              BQueue: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub "${Stage}-${AWS::Region}" } }
            """);

        assertThat(template.queues()).extracting(Template.Queue::name).containsExactly("local-eu-west-2");
    }

    @Test
    void aReferenceToNothingIsSaidByName(@TempDir Path directory) {
        assertThatThrownBy(() -> read(
                        directory, "Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: !Ref Nope } } }"))
                .hasMessage("template: nothing is called Nope");
    }

    @Test
    void whatCannotBeHadHereIsRefusedRatherThanLeftOut(@TempDir Path directory) {
        assertThatThrownBy(() -> read(directory, """
            Resources:
              R:
                Type: AWS::Events::Rule
                Properties:
                  EventPattern: { source: [a] }
                  Targets: [{ Id: a, Arn: b, InputPath: $.detail }]
            """)).hasMessageContaining("R uses InputPath");
    }

    private static Template read(Path directory, String yaml) throws IOException {
        return TemplateReader.read(Files.writeString(directory.resolve("template.yaml"), yaml));
    }
}
