package laurel.mail.outcome;

import java.time.Clock;
import java.time.Instant;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Reasons;
import org.jspecify.annotations.Nullable;

/** Lets an address be written to again, on record with who wanted it and why. */
public final class LiftSuppression {
    private final Suppressions suppressions;
    private final Audit audit;
    private final Clock clock;

    /** What came of it. */
    public sealed interface Result {
        /** The address is written to again; what it was suppressed for. */
        record Lifted(Suppression was) implements Result {}

        /** It was not suppressed, and is not. */
        record NotSuppressed() implements Result {}

        /** Something is missing, and nothing was lifted. */
        record Refused(String what) implements Result {}
    }

    public LiftSuppression(Suppressions suppressions, Audit audit, Clock clock) {
        this.suppressions = suppressions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lifts the suppression of an address. The audit names the digest, for the address may be gone by then. */
    public Result lift(String email, String by, @Nullable String reason) {
        String why = Reasons.read(reason);
        if (why == null) {
            return new Result.Refused(Reasons.MISSING);
        }
        if (!suppressions.contains(email)) {
            return new Result.NotSuppressed();
        }
        Instant now = clock.instant();
        // First on record: nobody is written to again without it.
        audit.add(new AuditLine(now, by, "suppression-lifted", AddressDigest.of(email), why));
        return suppressions.lift(email, now).<Result>map(Result.Lifted::new).orElseGet(Result.NotSuppressed::new);
    }
}
