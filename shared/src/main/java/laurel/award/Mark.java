package laurel.award;

import java.util.Map;

/**
 * Something the bus has not been told yet.
 *
 * @param detailType what to tell
 * @param detail the content; ids, times and codes only, texts and whole numbers
 * @param table where it is marked
 * @param key of the marked item
 * @param since when it was marked; a later change of the item marks it anew
 */
public record Mark(String detailType, Map<String, Object> detail, String table, Map<String, String> key, String since) {
    public Mark {
        detail = Map.copyOf(detail);
        key = Map.copyOf(key);
    }
}
