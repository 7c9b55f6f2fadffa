package laurel.mail.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Moments as these items have them: fixed in width, so that their order as texts is the order of time. */
final class DynamoMoment {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private DynamoMoment() {}

    static String write(Instant moment) {
        return FORMAT.format(moment);
    }
}
