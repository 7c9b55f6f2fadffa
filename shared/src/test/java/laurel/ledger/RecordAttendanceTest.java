package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import laurel.imports.InMemoryUploads;
import laurel.imports.Notes;
import laurel.imports.UploadId;
import laurel.imports.attendance.RecordAttendance;
import org.junit.jupiter.api.Test;

class RecordAttendanceTest {
    private final World world = new World();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final RecordAttendance attendance = new RecordAttendance(
            uploads,
            new AddAction(
                    new Screening(world.engine, world.clock),
                    new PersonRecorder(
                            world.ledger,
                            world.engine,
                            new YearDrafts(world.ledger, world.directory, world.engine, world.clock),
                            world.rewrites,
                            world.objections)),
            world.clock,
            ZoneId.of("Europe/London"));

    @Test
    void whoWasThereGetsTheActionOnceHoweverOftenTheListIsLoaded() {
        world.person("ann");
        world.person("bob");

        JsonNode first = run("\"ann\"");
        JsonNode again = run("\"ann\",\"bob\"");

        assertThat(counts(first)).isEqualTo("1 recorded, 0 already, 0 refused");
        assertThat(counts(again)).isEqualTo("1 recorded, 1 already, 0 refused");
    }

    @Test
    void aTypeThatTheSchemeDidNotKnowThenIsToldAndNothingFails() {
        world.person("ann");

        JsonNode progress = run("\"ann\"", "no-such.type");

        assertThat(counts(progress)).isEqualTo("0 recorded, 0 already, 1 refused");
        assertThat(progress.path("why").asText()).contains("no-such.type");
    }

    private JsonNode run(String people) {
        return run(people, "session.attended");
    }

    private JsonNode run(String people, String type) {
        UploadId id = UploadId.fresh();
        attendance.run(id, json("""
                {"kind":"attendance","title":"Fathers","day":"2026-11-20","type":"%s","topics":["fathers"],"standards":[],"people":[%s]}""".formatted(type, people)));
        return new Notes(uploads).read(id, Notes.PROGRESS).orElseThrow();
    }

    private static String counts(JsonNode progress) {
        return progress.path("recorded").asInt() + " recorded, "
                + progress.path("already").asInt() + " already, "
                + progress.path("refused").asInt() + " refused";
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
