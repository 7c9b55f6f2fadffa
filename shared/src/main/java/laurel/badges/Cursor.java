package laurel.badges;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.action.Moment;
import laurel.page.Place;

/** A moment of a history as the text of a place. */
final class Cursor {
    /** What of a key of the ledger is left beside the time, in bytes. */
    private static final int LONGEST = 999;

    private Cursor() {}

    static String write(Moment moment) {
        return Place.write(moment.at() + "|" + moment.key().text());
    }

    /** The moment of a place; nothing if it is none. */
    static Optional<Moment> read(String place) {
        int bar = place.indexOf('|');
        if (bar < 0 || place.substring(bar + 1).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Moment(Instant.parse(place.substring(0, bar)), ActionKey.parse(place.substring(bar + 1))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException notWrittenHere) {
            return Optional.empty();
        }
    }
}
