package laurel.people;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import laurel.page.Paging;
import laurel.page.Place;
import org.jspecify.annotations.Nullable;

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

    /** Whether somebody comes after a place; everybody does if there is none. */
    public static boolean isAfter(ListedPerson line, @Nullable String place) {
        return place == null || place(line).compareTo(place) > 0;
    }

    /** Pages of such a list. */
    public static Paging<String> pages(int usually, int most) {
        return new Paging<>(usually, most, Optional::of);
    }

    /** A person's place as an address may have it. */
    public static String cursor(ListedPerson line) {
        return Place.write(place(line));
    }

    /** Nothing in a name comes before the character between the two. */
    private static String place(ListedPerson line) {
        return plain(line.name()) + "\0" + line.id();
    }
}
