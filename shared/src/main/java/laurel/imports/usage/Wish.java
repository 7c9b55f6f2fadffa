package laurel.imports.usage;

import java.util.Map;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants an export to be taken in.
 *
 * @param stated the days that it is said to cover, or null to take those of its rows
 * @param matches whom people of the export are, by the name that they are reported under; with an empty id, nobody
 * @param takeSuggestions whether who alone has a name is taken for the one who has it in the export
 */
public record Wish(
        String sourceName,
        String source,
        Reading reading,
        @Nullable Span stated,
        Map<String, PersonId> matches,
        boolean takeSuggestions) {
    public Wish {
        matches = Map.copyOf(matches);
    }

    /** The source that its actions have on the bus: nobody else's, whatever the provider is called. */
    public String busSource() {
        return busSource(source);
    }

    static String busSource(String source) {
        return "usage." + source;
    }
}
