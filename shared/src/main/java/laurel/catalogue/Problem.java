package laurel.catalogue;

/**
 * What is wrong at one place of a catalogue, and what to write instead.
 *
 * @param file relative to the catalogue, such as {@code 1/badges.yaml}
 * @param line counted from 1
 */
public record Problem(String file, int line, String message) {
    /** As compilers write it, so that editors find the place. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
