package laurel.importpeople;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.imports.Notes;
import laurel.imports.RunPlans;
import laurel.imports.UploadKeys;
import laurel.people.file.ImportFile;
import laurel.people.file.ImportPeople;
import laurel.people.file.ImportReport;
import laurel.settings.Settings;

/**
 * Imports the people file, or does the plan of an upload, that an {@code Object Created} event names; on a schedule, completes
 * what was cut short.
 */
public final class ImportPeopleHandler extends JsonFunction {
    private final CurrentScheme scheme;
    private final ImportPeople importPeople;
    private final RunPlans plans;
    private final UploadKeys keys;

    public ImportPeopleHandler(Settings settings) {
        ImportPeopleComponent component = DaggerImportPeopleComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.importPeople = component.importPeople();
        this.plans = component.plans();
        this.keys = new UploadKeys(settings);
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.refresh();
        return switch (event.path("detail-type").asText()) {
            case "Object Created" -> takeIn(file(event.path("detail")));
            case "Scheduled Event" ->
                NODES.objectNode().put("waitingRecorded", importPeople.resume()).put("plansResumed", plans.resume());
            default ->
                throw new IllegalArgumentException("Neither an Object Created event of S3 nor a Scheduled Event");
        };
    }

    private static ImportFile file(JsonNode detail) {
        return new ImportFile(text(detail.path("bucket"), "name"), text(detail.path("object"), "key"));
    }

    private JsonNode takeIn(ImportFile file) {
        return keys.upload(file.key(), Notes.PLAN)
                .<JsonNode>map(upload ->
                        NODES.objectNode().put("upload", upload.text()).put("done", plans.run(upload)))
                .orElseGet(() -> importFile(file));
    }

    private JsonNode importFile(ImportFile file) {
        ObjectNode answer = NODES.objectNode().put("file", file.key());
        if (!file.isCsv()) {
            return answer.put("passedOver", "its name does not end with .csv");
        }
        return importPeople
                .importFile(file)
                .map(report -> counts(answer, report))
                .orElseGet(() -> answer.put("passedOver", "it is not there any more"));
    }

    /** The report without its lines: those may name people. */
    private static ObjectNode counts(ObjectNode answer, ImportReport report) {
        return answer.put("created", report.created())
                .put("updated", report.updated())
                .put("unchanged", report.unchanged())
                .put("waitingRecorded", report.waitingRecorded())
                .put("badLines", report.badLinesInAll())
                .put("readable", report.problem() == null);
    }

    private static String text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("The detail of Object Created has no text \"" + name + "\"");
        }
        return value.textValue();
    }
}
