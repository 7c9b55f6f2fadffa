package laurel.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page ended, as an address carries it. It bounds what is read of whoever asks and decides nothing else, so that a
 * made-up one shows nobody anything of another.
 */
public final class Place {
    private Place() {}

    /** A place that can stand in an address. */
    public static String write(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that the next page begins after, if there is one. */
    public static @Nullable String next(@Nullable String place) {
        return place == null ? null : write(place);
    }

    /** What {@link #write} wrote; nothing if it did not. */
    public static Optional<String> read(String written) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(written)))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException notWrittenHere) {
            return Optional.empty();
        }
    }
}
