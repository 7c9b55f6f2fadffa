package laurel.imports;

import java.util.Optional;
import laurel.settings.Settings;

/**
 * How the objects of uploads are called: {@code imports/ORGANISATION.ID.NAME}. No organisation's id has a dot in it, so none
 * is the beginning of another's.
 */
public final class UploadKeys {
    private final String before;

    public UploadKeys(Settings settings) {
        this.before = "imports/" + settings.organisation() + ".";
    }

    /** What all of the organisation's begin with. */
    String prefix() {
        return before;
    }

    /** The key of something of an upload. */
    String key(UploadId id, String name) {
        return before + id + "." + name;
    }

    /** The upload that a key belongs to, if it has this name and is this organisation's. */
    public Optional<UploadId> upload(String key, String name) {
        String after = "." + name;
        return key.startsWith(before) && key.endsWith(after) && key.length() > before.length() + after.length()
                ? UploadId.parse(key.substring(before.length(), key.length() - after.length()))
                : Optional.empty();
    }
}
