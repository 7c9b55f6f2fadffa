package laurel.imports.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import laurel.action.Alias;
import laurel.imports.Fault;
import laurel.imports.match.Names;
import org.jspecify.annotations.Nullable;

/**
 * A list of people as somebody pastes it: a name or an address a line, or both in whatever order, or addresses as a mail
 * program writes them, separated by semicolons.
 */
public final class PastedList {
    /** The most people of one list. */
    public static final int MOST = 500;

    private static final int LONGEST = 60_000;
    private static final int LONGEST_LINE = 200;
    /** Names and addresses stand at the beginning of a line; what follows later is of other columns. */
    private static final int LONGEST_READ = 1000;

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>\"',;:()\\[\\]]+@[^\\s<>\"',;:()\\[\\]]+\\.[^\\s<>\"',;:()\\[\\]]+");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}<>\"\\u2028\\u2029]+");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(?:[-*•·]|\\d{1,3}[.)])\\s+");

    private PastedList() {}

    /**
     * A line that means somebody.
     *
     * @param line where it is, counted from 1
     * @param text what stands there, for the reader; also its name within the list
     * @param address the alias of the address in it, or null
     * @param name the rest of it, possibly empty
     */
    public record Entry(int line, String text, @Nullable Alias address, String name) {}

    /** The people of a list, each once, or what is wrong with it. */
    public static Read read(String list) {
        if (list.length() > LONGEST) {
            return new TooLong(tooMany());
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        int repeated = 0;
        int number = 0;
        for (String line : list.split("\\R", -1)) {
            number++;
            for (String part : line.split(";", -1)) {
                Optional<Entry> entry = entry(number, part);
                if (entry.isPresent() && entries.putIfAbsent(key(entry.get()), entry.get()) != null) {
                    repeated++;
                }
            }
        }
        return entries.size() > MOST ? new TooLong(tooMany()) : new People(List.copyOf(entries.values()), repeated);
    }

    private static Optional<Entry> entry(int number, String part) {
        String line = NUMBERED.matcher(part.length() <= LONGEST_READ ? part : part.substring(0, LONGEST_READ))
                .replaceFirst("");
        Matcher address = ADDRESS.matcher(line);
        Optional<Alias> alias = address.find() ? Alias.ofMail(address.group()) : Optional.empty();
        String rest =
                alias.isPresent() ? line.substring(0, address.start()) + " " + line.substring(address.end()) : line;
        // What follows a tab or, beside an address, a comma at either end, is of other columns.
        String name = NOT_OF_A_NAME
                .matcher(rest.strip().split("\\t", 2)[0])
                .replaceAll(" ")
                .replaceAll("^[\\s,]+|[\\s,]+$", "");
        String text = shown(NOT_OF_A_NAME
                .matcher(line)
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip());
        return alias.isEmpty() && Names.normal(name).isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(number, text, alias.orElse(null), shown(name)));
    }

    private static String key(Entry entry) {
        return entry.address() == null
                ? Names.normal(entry.name())
                : entry.address().value();
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE);
    }

    private static Fault tooMany() {
        return new Fault(
                "list",
                "Paste at most " + MOST + " people, a name or an address a line. Load a longer list in two halves.");
    }

    /** What was read. */
    public sealed interface Read {}

    /** People, and how many lines repeated one of them. */
    public record People(List<Entry> entries, int repeated) implements Read {
        public People {
            entries = List.copyOf(entries);
        }
    }

    /** More than can be taken in at once. */
    public record TooLong(Fault fault) implements Read {}
}
