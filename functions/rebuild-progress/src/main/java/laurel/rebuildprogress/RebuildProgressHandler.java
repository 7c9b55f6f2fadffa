package laurel.rebuildprogress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.rebuild.Job;
import laurel.rebuild.Sweep;
import laurel.settings.Settings;

/** Goes on with the rebuild that is under way, for four minutes at most, or for {@code {"seconds": …}}. */
public final class RebuildProgressHandler extends JsonFunction {
    /** A minute less than the function may run. */
    private static final int MOST_SECONDS = 240;

    private final CurrentScheme scheme;
    private final Sweep sweep;

    public RebuildProgressHandler(Settings settings) {
        RebuildProgressComponent component =
                DaggerRebuildProgressComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.sweep = component.sweep();
    }

    @Override
    protected JsonNode handle(JsonNode event) {
        scheme.fresh();
        int seconds = Math.clamp(event.path("seconds").asInt(MOST_SECONDS), 1, MOST_SECONDS);
        Optional<Job> job = sweep.work(Duration.ofSeconds(seconds));
        ObjectNode answer = NODES.objectNode()
                .put(
                        "stage",
                        job.map(j -> j.stage().name().toLowerCase(Locale.ROOT)).orElse("none"));
        job.ifPresent(j -> answer.put("notBefore", j.due().toString())
                .put("people", j.people())
                .put("seen", j.seen())
                .put("failed", j.failed().size()));
        return answer;
    }
}
