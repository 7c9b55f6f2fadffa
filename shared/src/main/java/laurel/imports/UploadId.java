package laurel.imports;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Names one upload. Nobody can guess it, and it can stand in a path as it is. */
public record UploadId(String text) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    /** A new one. */
    public static UploadId fresh() {
        return new UploadId(UUID.randomUUID().toString().replace("-", ""));
    }

    /** The one that a text names, or nothing if it names none. */
    public static Optional<UploadId> parse(String text) {
        return ID.matcher(text).matches() ? Optional.of(new UploadId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
