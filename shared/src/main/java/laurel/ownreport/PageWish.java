package laurel.ownreport;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which page of a list is asked for: what it begins after, as the page before told, and how much. */
final class PageWish {
    private static final int USUALLY = 20;
    private static final int MOST = 50;
    private static final Pattern PLACE = Pattern.compile(
            "(\\d{1,3}:.{1,200}\\|)?\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\\|[0-9a-f]{32}");

    private PageWish() {}

    /** What the wish turned out to be. */
    sealed interface Read {}

    record Good(@Nullable String after, int most) implements Read {}

    record Bad(String message) implements Read {}

    static Read read(@Nullable String after, @Nullable String limit) {
        if (limit != null && !limit.matches("[1-9]|[1-4]\\d|50")) {
            return new Bad("limit: send how many to show, 1 to " + MOST + ".");
        }
        int most = limit == null ? USUALLY : Integer.parseInt(limit);
        if (after == null) {
            return new Good(null, most);
        }
        try {
            String place = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            if (PLACE.matcher(place).matches()) {
                return new Good(place, most);
            }
        } catch (IllegalArgumentException notOurs) {
            // Falls through to the same answer as for what only looks like ours.
        }
        return new Bad("after: send what \"next\" of the page before says, or leave it out for the first page.");
    }

    /** What leads to the next page, or null if there is none. */
    static @Nullable String next(@Nullable String place) {
        return place == null
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
