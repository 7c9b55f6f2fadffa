package laurel.local.ses;

import java.time.Clock;
import java.util.OptionalInt;

/** SES's sending rate: so many messages a second, of which a second's worth may come at once. Safe for all threads. */
final class SendingRate {
    private final OptionalInt rate;
    private final Clock clock;
    private double left;
    private long since;

    SendingRate(OptionalInt rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
        this.left = rate.orElse(0);
        this.since = clock.millis();
    }

    /** Takes one message's worth, or refuses as SES does. */
    synchronized void take() {
        if (rate.isEmpty()) {
            return;
        }
        long now = clock.millis();
        double more = Math.max(0, now - since) / 1000.0 * rate.getAsInt();
        since = now;
        left = Math.min(rate.getAsInt(), left + more);
        if (left < 1) {
            throw Refused.tooManyRequests("Maximum sending rate exceeded.");
        }
        left--;
    }
}
