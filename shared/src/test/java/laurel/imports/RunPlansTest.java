package laurel.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunPlansTest {
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    private final InMemoryUploads uploads = new InMemoryUploads();
    private final List<UploadId> done = new ArrayList<>();
    private boolean fails;

    private final Work work = new Work() {
        @Override
        public Kind kind() {
            return Kind.USAGE;
        }

        @Override
        public void run(UploadId id, JsonNode plan) {
            if (fails) {
                throw new IllegalStateException("killed");
            }
            done.add(id);
            progress(id, "done", NINE);
        }
    };

    @Test
    void aPlanIsDoneOnce() {
        UploadId id = planned(NINE);

        assertThat(plansAt(NINE).run(id)).isTrue();
        assertThat(plansAt(NINE).run(id)).isFalse();

        assertThat(done).containsExactly(id);
    }

    @Test
    void whatHasNoPlanIsLeftAlone() {
        UploadId id = UploadId.fresh();
        about(id, NINE);

        assertThat(plansAt(NINE).run(id)).isFalse();
        assertThat(plansAt(NINE.plusSeconds(600)).resume()).isZero();
    }

    @Test
    void whatWasCutShortIsTakenUpOnceNobodyIsAtItAnyMore() {
        UploadId id = planned(NINE);
        fails = true;
        assertThatThrownBy(() -> plansAt(NINE).run(id)).hasMessage("killed");
        progress(id, "running", NINE.plusSeconds(60));
        fails = false;

        assertThat(plansAt(NINE.plusSeconds(180)).resume()).isZero();
        assertThat(plansAt(NINE.plusSeconds(300)).resume()).isEqualTo(1);
        assertThat(plansAt(NINE.plusSeconds(900)).resume()).isZero();

        assertThat(done).containsExactly(id);
    }

    @Test
    void onePlanThatFailsKeepsNoOtherFromItsTurn() {
        UploadId bad = planned(NINE);
        uploads.put(bad, Notes.PLAN, "{\"kind\":\"no-such-kind\"}".getBytes(UTF_8));
        UploadId first = planned(NINE);
        UploadId second = planned(NINE);

        assertThatThrownBy(() -> plansAt(NINE.plusSeconds(300)).resume()).hasMessageContaining("no-such-kind");

        assertThat(done).containsExactlyInAnyOrder(first, second);
    }

    private RunPlans plansAt(Instant now) {
        return new RunPlans(uploads, List.of(work), Clock.fixed(now, ZoneOffset.UTC));
    }

    private UploadId planned(Instant at) {
        UploadId id = UploadId.fresh();
        about(id, at);
        uploads.put(id, Notes.PLAN, "{\"kind\":\"usage\"}".getBytes(UTF_8));
        return id;
    }

    private void about(UploadId id, Instant at) {
        uploads.put(id, Notes.ABOUT, ("{\"kind\":\"usage\",\"at\":\"" + at + "\"}").getBytes(UTF_8));
    }

    private void progress(UploadId id, String state, Instant at) {
        uploads.put(id, Notes.PROGRESS, ("{\"state\":\"" + state + "\",\"at\":\"" + at + "\"}").getBytes(UTF_8));
    }
}
