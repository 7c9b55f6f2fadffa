package laurel.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.function.Entry;
import laurel.function.JsonFunction;
import org.junit.jupiter.api.Test;

class FunctionsTest {
    private final TemplateFile template = TemplateFile.read();
    private final Map<String, JsonNode> functions = template.functions();

    @Test
    void everyFunctionRunsOnJava25AndArm() {
        JsonNode globals = template.at("/Globals/Function");

        assertThat(globals.path("Runtime").asText()).isEqualTo("java25");
        assertThat(globals.path("Architectures")).hasToString("[\"arm64\"]");
        assertThat(functions.values()).noneMatch(f -> f.has("Runtime") || f.has("Architectures"));
    }

    @Test
    void everyHandlerIsAClassThatAnswersJson() throws ClassNotFoundException {
        for (JsonNode function : functions.values()) {
            Class<?> handler = Class.forName(
                    function.at("/Environment/Variables/LAUREL_FUNCTION").asText());

            assertThat(JsonFunction.class).isAssignableFrom(handler);
            assertThat(handler).isFinal();
            assertThat(function.has("Handler")).as("a handler of its own").isFalse();
        }
        assertThat(template.at("/Globals/Function/Handler").asText()).isEqualTo(Entry.class.getName());
    }

    @Test
    void everyFunctionIsBuiltFromItsOwnModuleByTheMakefile() {
        String makefile = TemplateFile.text("Makefile");
        functions.keySet().forEach(function -> {
            String folder = TemplateFile.folder(function);

            assertThat(TemplateFile.ROOT.resolve("functions/" + folder + "/pom.xml"))
                    .exists();
            assertThat(makefile).contains(function.replaceAll("Function$", "") + ":" + folder);
            assertThat(template.at("/Resources/" + function + "/Metadata/BuildMethod")
                            .asText())
                    .isEqualTo("makefile");
        });
    }

    @Test
    void everyModuleOfAFunctionIsDeployed() throws Exception {
        try (var folders = Files.list(TemplateFile.ROOT.resolve("functions"))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("src")))
                            .map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(functions.keySet().stream()
                            .map(TemplateFile::folder)
                            .toList());
        }
    }

    @Test
    void everyFunctionLogsToAGroupThatForgets() {
        Map<String, JsonNode> groups = template.resources("AWS::Logs::LogGroup");
        functions.forEach((id, function) -> {
            String group = function.at("/LoggingConfig/LogGroup/!Ref").asText();

            assertThat(groups).as(id).containsKey(group);
            assertThat(template.resource(group).has("RetentionInDays"))
                    .as(group)
                    .isTrue();
        });
    }

    @Test
    void whereSomeoneWaitsTheFunctionStartsFromASnapshotOfItsAlias() {
        functions.forEach((id, function) -> {
            boolean awaited = function.path("Events").properties().stream()
                    .anyMatch(e -> e.getValue().path("Type").asText().equals("HttpApi"));

            assertThat(function.has("SnapStart")).as(id).isEqualTo(awaited);
            assertThat(function.has("AutoPublishAlias")).as(id).isEqualTo(awaited);
        });
    }

    @Test
    void theTemplateGivesEverySettingButThoseOfOneMachine() {
        var settings = Pattern.compile("\"(LAUREL_[A-Z_]+)\"")
                .matcher(TemplateFile.text("shared/src/main/java/laurel/settings/Settings.java"))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        settings.removeAll(List.of("LAUREL_CLOCK_SHIFT", "LAUREL_ORGANISATIONS"));
        // Each function's own, and what a process says to itself.
        settings.removeAll(List.of("LAUREL_FUNCTION", "LAUREL_AMONG_SEVERAL"));

        assertThat(template.at("/Globals/Function/Environment/Variables").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(settings);
    }
}
