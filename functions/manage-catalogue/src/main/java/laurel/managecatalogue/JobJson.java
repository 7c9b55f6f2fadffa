package laurel.managecatalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import laurel.people.PersonId;
import laurel.rebuild.Job;

/** Writes a rebuild as the API's JSON. */
final class JobJson {
    private JobJson() {}

    static ObjectNode of(Optional<Job> job) {
        return job.map(JobJson::of)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("stage", "none"));
    }

    static ObjectNode of(Job job) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("stage", job.stage().name().toLowerCase(Locale.ROOT))
                .put("notBefore", job.due().toString())
                .put("people", job.people())
                .put("seen", job.seen())
                .put("by", job.order().by())
                .put("at", job.order().at().toString())
                .put("everything", job.order().everything())
                .put("takeBack", job.order().takeBack());
        if (job.order().version() != null) {
            json.put("version", job.order().version()).put("since", job.order().since() + "-01");
        }
        if (job.order().reason() != null) {
            json.put("reason", job.order().reason());
        }
        job.order().years().forEach(json.putArray("years")::add);
        json.putObject("changed")
                .put("years", job.changed().years())
                .put("given", job.changed().given())
                .put("kept", job.changed().kept())
                .put("withdrawn", job.changed().withdrawn());
        ArrayNode failed = json.putArray("failed");
        job.failed().keySet().stream().sorted(PersonId.ORDER).forEach(person -> failed.addObject()
                .put("person", person.value())
                .put("message", job.failed().get(person)));
        return json;
    }
}
