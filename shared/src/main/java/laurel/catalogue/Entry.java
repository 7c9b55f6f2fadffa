package laurel.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One entry of a catalogue file. Reading a field that is wrong notes the problem at its line and returns nothing. */
final class Entry {
    /** A pattern is tried by recursion, so a text of any length would have no end to it. */
    private static final int LONGEST_MATCHED = 1000;

    private static final int LONGEST_QUOTED = 80;

    private final Document document;
    private final MappingNode mapping;
    private final String what;
    private final Map<String, Node> fields = new LinkedHashMap<>();

    Entry(Document document, MappingNode mapping, String what) {
        this.document = document;
        this.mapping = mapping;
        this.what = what;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (fields.putIfAbsent(key, tuple.getValueNode()) != null) {
                document.problem(tuple.getKeyNode(), key + " is there twice. Keep one of them.");
            }
        }
    }

    /** Notes every field that is not among the names. */
    void only(Set<String> names) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key) || !names.contains(key.getValue())) {
                String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "this";
                String nearest = Nearest.of(name, names)
                        .map(near -> "Write " + near + ". The fields are: ")
                        .orElse("Write one of: ");
                document.problem(
                        tuple.getKeyNode(),
                        "\"" + name + "\" is no field of " + what + ". " + nearest
                                + String.join(", ", new TreeSet<>(names)) + ".");
            }
        }
    }

    @Nullable
    Node node(String name) {
        return fields.get(name);
    }

    void problem(String message) {
        document.problem(mapping, message);
    }

    void problem(String field, String message) {
        document.problem(fields.getOrDefault(field, mapping), message);
    }

    /** A field that has to be there and to match. */
    @Nullable
    String matching(String name, Pattern pattern, String instead) {
        Node node = required(name, instead);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar
                && scalar.getValue().length() <= LONGEST_MATCHED
                && pattern.matcher(scalar.getValue()).matches()) {
            return scalar.getValue();
        }
        wrong(name, node, instead);
        return null;
    }

    /** Words for people: they have to be there. */
    @Nullable
    String words(String name, int longest) {
        String instead = "Write 1 to " + longest + " characters of plain words, in one line or folded after \">-\", and"
                + " in quotation marks if they look like a number or hold \": \".";
        Node node = required(name, instead);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && areWords(scalar, longest)) {
            return scalar.getValue().stripTrailing();
        }
        wrong(name, node, instead);
        return null;
    }

    private static boolean areWords(ScalarNode scalar, int longest) {
        // Text folded with ">" ends with a line break.
        String text = scalar.getValue().stripTrailing();
        return scalar.getTag().equals(Tag.STR)
                && !text.isBlank()
                && text.length() <= longest
                && text.chars().noneMatch(Character::isISOControl);
    }

    /** Words for people that may be left out. */
    @Nullable
    String wordsIfAny(String name, int longest) {
        return fields.containsKey(name) ? words(name, longest) : null;
    }

    /** A whole number that has to be there. */
    @Nullable
    Integer number(String name, int least, int most) {
        String instead = "Write a whole number from " + least + " to " + most + ".";
        Node node = required(name, instead);
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.INT)
                && scalar.getValue().matches("0|[1-9][0-9]{0,5}")) {
            int number = Integer.parseInt(scalar.getValue());
            if (least <= number && number <= most) {
                return number;
            }
        }
        wrong(name, node, instead);
        return null;
    }

    /** One of a few names; it has to be there. */
    <T> @Nullable T choice(String name, String kind, Function<String, Optional<T>> read, List<String> all) {
        String instead = "Write " + or(all) + ".";
        Node node = required(name, instead);
        if (node == null) {
            return null;
        }
        Optional<T> value = node instanceof ScalarNode scalar ? read.apply(scalar.getValue()) : Optional.empty();
        if (value.isEmpty()) {
            document.problem(node, name + ": " + quoted(node) + " is no " + kind + ". " + instead);
        }
        return value.orElse(null);
    }

    /** Different ones of a few names, in brackets. */
    <T> List<T> choices(String name, String kind, Function<String, Optional<T>> read, List<String> all) {
        String instead = "Write a list in brackets of " + or(all) + ", each at most once.";
        List<T> values = new ArrayList<>();
        Node node = fields.get(name);
        if (node == null) {
            return values;
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            wrong(name, node, instead);
            return values;
        }
        for (Node each : sequence.getValue()) {
            Optional<T> value = each instanceof ScalarNode scalar ? read.apply(scalar.getValue()) : Optional.empty();
            if (value.isEmpty() || values.contains(value.get())) {
                document.problem(
                        each, name + ": " + quoted(each) + " is no " + kind + ", or is there twice. " + instead);
            } else {
                values.add(value.get());
            }
        }
        return values;
    }

    /** Two short texts for people, in brackets; none if they are left out or wrong. */
    List<String> pair(String name, int longest, String instead) {
        Node node = fields.get(name);
        if (node == null) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        if (node instanceof SequenceNode sequence && sequence.getValue().size() == 2) {
            for (Node each : sequence.getValue()) {
                if (each instanceof ScalarNode scalar && areWords(scalar, longest)) {
                    words.add(scalar.getValue().stripTrailing());
                }
            }
        }
        if (words.size() == 2) {
            return words;
        }
        wrong(name, node, instead);
        return List.of();
    }

    /** The entries of a list in this one, which has to be there. */
    List<Entry> list(String name, String of, String instead) {
        Node node = required(name, instead);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            wrong(name, node, instead);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (each instanceof MappingNode entry) {
                entries.add(new Entry(document, entry, of));
            } else {
                wrong(name, each, instead);
            }
        }
        return entries;
    }

    private @Nullable Node required(String name, String instead) {
        Node node = fields.get(name);
        if (node == null) {
            problem(name + " is missing. " + instead);
        }
        return node;
    }

    void wrong(String name, Node at, String instead) {
        document.problem(at, name + ": " + quoted(at) + " cannot be read. " + instead);
    }

    private static String quoted(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "what is here";
        }
        String text = scalar.getValue().strip().replaceAll("\\s+", " ");
        return "\"" + (text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "…") + "\"";
    }

    private static String or(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
