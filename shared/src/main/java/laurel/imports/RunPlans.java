package laurel.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Does what was decided about uploads: at once, and again later where it was cut short. */
public final class RunPlans {
    /** Whoever has not noted anything for so long is not at it any more. */
    private static final Duration AT_IT = Duration.ofMinutes(3);

    private final Uploads uploads;
    private final Notes notes;
    private final List<Work> works;
    private final Clock clock;

    public RunPlans(Uploads uploads, List<Work> works, Clock clock) {
        this.uploads = uploads;
        this.notes = new Notes(uploads);
        this.works = List.copyOf(works);
        this.clock = clock;
    }

    /** Does what the plan of an upload says; false if there is none, or all of it is done. */
    public boolean run(UploadId id) {
        Optional<JsonNode> plan = notes.read(id, Notes.PLAN);
        if (plan.isEmpty() || isDone(id)) {
            return false;
        }
        String kind = plan.get().path("kind").asText();
        Work work = works.stream()
                .filter(each -> each.kind().id().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing is done with uploads of the kind " + kind));
        work.run(id, plan.get());
        return true;
    }

    /** Takes up what was cut short, and returns how many uploads that were. One that fails keeps no other from its turn. */
    public int resume() {
        int resumed = 0;
        @Nullable RuntimeException failed = null;
        for (UploadId id : uploads.having(Notes.PLAN)) {
            if (!isDone(id) && !isAtIt(id)) {
                try {
                    run(id);
                    resumed++;
                } catch (RuntimeException cause) {
                    failed = cause;
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
        return resumed;
    }

    private boolean isDone(UploadId id) {
        return notes.read(id, Notes.PROGRESS)
                .filter(progress -> progress.path("state").asText().equals("done"))
                .isPresent();
    }

    private boolean isAtIt(UploadId id) {
        return notes.read(id, Notes.PROGRESS)
                .or(() -> notes.read(id, Notes.ABOUT))
                .filter(note -> Instant.parse(note.path("at").asText())
                        .isAfter(clock.instant().minus(AT_IT)))
                .isPresent();
    }
}
