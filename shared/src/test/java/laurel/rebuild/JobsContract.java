package laurel.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.ledger.Rewritten;
import laurel.people.PersonId;
import org.junit.jupiter.api.Test;

abstract class JobsContract {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Job.Order REPAIR = new Job.Order("p4", NOW, true, null, null, List.of(), false, null);
    private static final Job.Order CHANGE =
            new Job.Order("p4", NOW, false, 2, "2026-06", List.of(2026, 2027), true, "Agreed in June");

    abstract Jobs jobs();

    @Test
    void aJobIsReadAsWritten() {
        Jobs jobs = jobs();
        assertThat(jobs.last()).isEmpty();
        Job first = Job.of(REPAIR, NOW, Optional.empty());
        assertThat(jobs.replace(first)).isTrue();
        assertThat(jobs.last()).contains(first);

        Job next = Job.of(CHANGE, NOW.plusSeconds(35), Optional.of(first))
                .counted(120)
                .after(new Job.Some(
                        List.of(new PersonId("p1"), new PersonId("p2")),
                        new Rewritten(3, 1, 2, 0),
                        Map.of(new PersonId("p2"), "IllegalStateException: no")));
        Job written = new Job(
                2,
                next.order(),
                next.stage(),
                next.due(),
                next.last(),
                next.people(),
                next.seen(),
                next.changed(),
                next.failed(),
                NOW.plusSeconds(9));
        assertThat(jobs.replace(written)).isTrue();
        assertThat(jobs.last()).contains(written);
    }

    @Test
    void ofTwoWhoGoOnFromTheSameOneDoesNot() {
        Jobs jobs = jobs();
        Job first = Job.of(REPAIR, NOW, Optional.empty());
        assertThat(jobs.replace(first)).isTrue();
        assertThat(jobs.replace(first)).isFalse();
        assertThat(jobs.replace(first.busy(NOW))).isTrue();
        assertThat(jobs.replace(first.busy(NOW.plusSeconds(1)))).isFalse();
        assertThat(jobs.last()).contains(first.busy(NOW));
    }
}
