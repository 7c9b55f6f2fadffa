package laurel.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import laurel.testing.LocalDynamo;
import org.junit.jupiter.api.Test;

class AuditTest {
    private final Audit audit = new DynamoAudit(LocalDynamo.client(), LocalDynamo.settings());

    private static AuditLine line(int second, String what) {
        return new AuditLine(
                Instant.parse("2026-11-23T10:00:00Z").plusSeconds(second), "lee", what, "sam", "as agreed");
    }

    @Test
    void whatWasDoneIsListedLatestFirst() {
        audit.add(line(1, "void"));
        audit.add(line(3, "add"));
        audit.add(line(2, "void"));
        assertThat(audit.latest(2)).containsExactly(line(3, "add"), line(2, "void"));
    }

    @Test
    void twoThingsInOneMomentAreTwoLines() {
        audit.add(line(1, "void"));
        audit.add(line(1, "void"));
        assertThat(audit.latest(10)).hasSize(2);
    }

    @Test
    void nothingWasDoneYet() {
        assertThat(audit.latest(10)).isEmpty();
    }
}
