package laurel.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that shows what the test says. */
public final class ScriptedClock extends Clock {
    private volatile Instant now;

    public ScriptedClock(String now) {
        this.now = Instant.parse(now);
    }

    /** Shows another time from now on. */
    public void set(String to) {
        now = Instant.parse(to);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
