package laurel.people;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** People in the order of their names, page by page: a page goes on after somebody, whoever was added or left meanwhile. */
public final class NameOrder {
    /** By name, however it is written, and of those of one name by id. */
    public static final Comparator<ListedPerson> BY_NAME = Comparator.comparing(NameOrder::place);

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private NameOrder() {}

    /** In lower case and without accents, as somebody in a hurry types it. */
    static String plain(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Whether somebody comes after a place. */
    public static boolean isAfter(ListedPerson line, String place) {
        return place(line).compareTo(place) > 0;
    }

    /** A person's place as an address may have it. */
    public static String cursor(ListedPerson line) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place(line).getBytes(StandardCharsets.UTF_8));
    }

    /** The place that a cursor says, if it is one; the one before everybody if there is no cursor. */
    public static Optional<String> place(Optional<String> cursor) {
        try {
            return Optional.of(
                    cursor.map(text -> new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8))
                            .orElse(""));
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }

    /** Nothing in a name comes before the character between the two. */
    private static String place(ListedPerson line) {
        return plain(line.name()) + "\0" + line.id();
    }
}
