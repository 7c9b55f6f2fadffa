package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import laurel.function.ApiAnswer;
import laurel.page.Paging;
import laurel.page.Place;
import org.jspecify.annotations.Nullable;

/** A part of a long list. */
record Slice(int from, int limit) {
    private static final Paging<Integer> PAGING = new Paging<>(50, 200, Slice::place);

    /** The answer with the part that somebody asks for, or what is wrong with how they ask. */
    static ApiAnswer asked(@Nullable String after, @Nullable String limit, Function<Slice, ApiAnswer> with) {
        return switch (PAGING.asked(after, limit)) {
            case Paging.Page<Integer> page ->
                with.apply(new Slice(page.after() == null ? 0 : page.after(), page.most()));
            case Paging.Unreadable<Integer> wrong -> ApiAnswer.unreadable(wrong.message());
        };
    }

    private static Optional<Integer> place(String written) {
        return Optional.of(written)
                .filter(digits -> digits.matches("[1-9][0-9]{0,6}"))
                .map(Integer::valueOf);
    }

    /** Writes this part of the list, how many there are, and where the next part begins if there is one. */
    <T> void write(ObjectNode json, String name, List<T> all, Function<T, JsonNode> each) {
        ObjectNode list = json.putObject(name).put("inAll", all.size());
        int end = Math.min(all.size(), from + limit);
        var items = list.putArray("items");
        all.subList(Math.min(from, end), end).forEach(one -> items.add(each.apply(one)));
        if (end < all.size()) {
            list.put("next", Place.write(Integer.toString(end)));
        }
    }
}
