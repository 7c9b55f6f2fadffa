package laurel.manageimports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of a long list. */
record Slice(int from, int limit) {
    static final String MEND =
            "after, limit: leave them out for the first part, or send the \"next\" of the answer before as"
                    + " after, and a limit of 1 to 200.";
    private static final int USUAL = 50;
    private static final int MOST = 200;

    static Optional<Slice> read(@Nullable String after, @Nullable String limit) {
        boolean wrong = (after != null && !after.matches("[0-9]{1,7}"))
                || (limit != null
                        && (!limit.matches("[0-9]{1,3}")
                                || Integer.parseInt(limit) < 1
                                || Integer.parseInt(limit) > MOST));
        return wrong
                ? Optional.empty()
                : Optional.of(new Slice(
                        after == null ? 0 : Integer.parseInt(after), limit == null ? USUAL : Integer.parseInt(limit)));
    }

    /** Writes this part of the list, how many there are, and where the next part begins if there is one. */
    <T> void write(ObjectNode json, String name, List<T> all, Function<T, JsonNode> each) {
        ObjectNode list = json.putObject(name).put("inAll", all.size());
        int end = Math.min(all.size(), from + limit);
        var items = list.putArray("items");
        all.subList(Math.min(from, end), end).forEach(one -> items.add(each.apply(one)));
        if (end < all.size()) {
            list.put("next", Integer.toString(end));
        }
    }
}
