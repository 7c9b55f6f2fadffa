package laurel.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import laurel.action.Alias;

/**
 * Finds somebody in texts, and takes them out: their name, address and aliases as whole words, whatever their case. The bare
 * id is no word by which to find anybody in a text: it may be a number such as a year. It is what a whole text may be.
 */
public final class Naming {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private final String id;
    private final Pattern names;

    public Naming(Subject whose) {
        this.id = whose.id().value();
        List<String> words = new ArrayList<>();
        whose.aliases().stream().map(Alias::value).forEach(alias -> {
            words.add(alias);
            if (alias.startsWith("mailto:")) {
                words.add(alias.substring("mailto:".length()));
            }
        });
        words.add("laurel:" + id);
        if (whose.email() != null) {
            words.add(whose.email());
        }
        if (!whose.name().isBlank()) {
            words.add(whose.name().strip());
        }
        this.names = Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(word -> BEFORE + Pattern.quote(word) + AFTER)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a text names them. */
    public boolean in(String text) {
        return text.equals(id) || names.matcher(text).find();
    }

    /** The text with something else where it named them. */
    public String without(String text, String standIn) {
        return text.equals(id) ? standIn : names.matcher(text).replaceAll(standIn);
    }
}
