package laurel.page;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a list is read page by page: {@code after}, which is what the page before answered as {@code next}, and {@code
 * limit}.
 *
 * @param usually how many are on a page that asks for no number
 * @param most how many may be asked for
 * @param place what a text that was written as a place leads to; nothing if it was not written here
 */
public record Paging<P>(int usually, int most, Function<String, Optional<P>> place) {
    /** What was asked for turned out to be. */
    public sealed interface Asked<P> {}

    /**
     * A page.
     *
     * @param after null for the first
     */
    public record Page<P>(@Nullable P after, int most) implements Asked<P> {}

    /** Nothing that can be read; the words name the field and say what to send. */
    public record Unreadable<P>(String message) implements Asked<P> {}

    /** Reads what was asked for. */
    public Asked<P> asked(@Nullable String after, @Nullable String limit) {
        Optional<Integer> size = limit == null ? Optional.of(usually) : number(limit);
        if (size.isEmpty()) {
            return new Unreadable<>("limit: send how many to show, 1 to " + most + ".");
        }
        if (after == null) {
            return new Page<>(null, size.get());
        }
        return Place.read(after)
                .flatMap(place)
                .<Asked<P>>map(begin -> new Page<>(begin, size.get()))
                .orElseGet(() -> new Unreadable<>(
                        "after: send what \"next\" of the page before was, or leave it out for the first page."));
    }

    private Optional<Integer> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(number -> number <= most);
    }
}
