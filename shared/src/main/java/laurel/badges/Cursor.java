package laurel.badges;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import laurel.action.ActionKey;
import laurel.action.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, as an address carries it. It bounds what is read of whoever asks and decides nothing else, so that a
 * made-up one shows nobody anything of another.
 */
final class Cursor {
    static final String WHICH = "after: send what \"next\" of the page before was, or leave it out for the first page.";

    /** What of a key of the ledger is left beside the time, in bytes. */
    private static final int LONGEST = 999;

    private Cursor() {}

    static String write(Moment moment) {
        String text = moment.at() + "|" + moment.key().text();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What {@link #write} wrote; nothing if it did not. */
    static Optional<Moment> read(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            int bar = text.indexOf('|');
            return bar < 0 || text.substring(bar + 1).getBytes(StandardCharsets.UTF_8).length > LONGEST
                    ? Optional.empty()
                    : Optional.of(new Moment(
                            Instant.parse(text.substring(0, bar)), ActionKey.parse(text.substring(bar + 1))));
        } catch (CharacterCodingException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | DateTimeException notWrittenHere) {
            return Optional.empty();
        }
    }
}
