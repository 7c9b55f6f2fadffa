package laurel.mail.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import laurel.mail.outcome.LiftSuppression.Result;
import laurel.organisation.AuditLine;
import laurel.organisation.InMemoryAudit;
import org.junit.jupiter.api.Test;

class LiftSuppressionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ADDRESS = "sam@council.example";
    private static final Suppression BOUNCED =
            new Suppression(AddressDigest.of(ADDRESS), "bounce/Permanent/General", NOW.minusSeconds(60), "m-1", null);

    private final InMemoryAudit audit = new InMemoryAudit();
    private final InMemorySuppressions suppressions = new InMemorySuppressions();
    private final LiftSuppression lift = new LiftSuppression(suppressions, audit, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void whoeverLiftsSaysWhyAndItIsOnRecordWithoutTheAddress() {
        suppressions.add(BOUNCED);
        assertThat(lift.lift(ADDRESS, "p9", " the mailbox is there now ")).isEqualTo(new Result.Lifted(BOUNCED));
        assertThat(suppressions.contains(ADDRESS)).isFalse();
        assertThat(audit.latest(9))
                .containsExactly(
                        new AuditLine(NOW, "p9", "suppression-lifted", BOUNCED.digest(), "the mailbox is there now"));
    }

    @Test
    void withoutAReasonNothingIsLifted() {
        suppressions.add(BOUNCED);
        assertThat(lift.lift(ADDRESS, "p9", " ")).isInstanceOf(Result.Refused.class);
        assertThat(suppressions.contains(ADDRESS)).isTrue();
        assertThat(audit.latest(9)).isEmpty();
    }

    @Test
    void liftingAgainChangesNothing() {
        suppressions.add(BOUNCED);
        lift.lift(ADDRESS, "p9", "mended");
        assertThat(lift.lift(ADDRESS, "p9", "mended")).isInstanceOf(Result.NotSuppressed.class);
        assertThat(audit.latest(9)).hasSize(1);
    }
}
