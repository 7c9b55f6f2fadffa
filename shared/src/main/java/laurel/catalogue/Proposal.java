package laurel.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a version that somebody proposes: a file for each list, or one with both. What is left out stays as it is.
 *
 * @param texts by the name of the file
 */
public record Proposal(Map<String, String> texts) {
    static final String ACTION_TYPES = "action-types.yaml";
    static final String BADGES = "badges.yaml";
    /** The file that may hold both lists. */
    public static final String BOTH = "catalogue.yaml";

    /** As many characters as a file may have: about ten times the catalogue that ships. */
    static final int LONGEST = 65_536;

    public Proposal {
        texts = Map.copyOf(texts);
    }

    /** Of files that may each be left out. */
    public static Proposal of(@Nullable String actionTypes, @Nullable String badges, @Nullable String both) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, ACTION_TYPES, actionTypes);
        put(texts, BADGES, badges);
        put(texts, BOTH, both);
        return new Proposal(texts);
    }

    private static void put(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null) {
            texts.put(name, text);
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
