package laurel.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until time passes. */
final class WorldClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    WorldClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        throw new UnsupportedOperationException("The world has one time zone");
    }
}
