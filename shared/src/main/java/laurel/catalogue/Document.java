package laurel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** One file of a catalogue, and the place where the problems of all files come together. */
final class Document {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final String file;
    private final List<Problem> problems;

    private Document(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The entries of the one list that a file holds; none if it cannot be read, which is noted. */
    static List<Entry> entries(
            Function<String, Optional<String>> files, String file, String list, List<Problem> problems) {
        Document document = new Document(file, problems);
        Optional<String> text = files.apply(file);
        if (text.isEmpty()) {
            problems.add(new Problem(file, 1, "there is no such file. Create it and begin it with \"" + list + ":\"."));
            return List.of();
        }
        int before = problems.size();
        Optional<Node> root = document.root(text.get());
        if (root.isEmpty() && problems.size() == before) {
            return document.empty(list);
        }
        return root.map(node -> document.list(node, list, List.of(list))).orElse(List.of());
    }

    /** The entries of one of several lists that a file may hold; nothing if it is not there, or can't be read. */
    static Optional<List<Entry>> entriesIfAny(
            String text, String file, String list, List<String> lists, List<Problem> problems) {
        Document document = new Document(file, problems);
        Optional<Node> root = document.root(text);
        if (root.isPresent() && !(root.get() instanceof MappingNode)) {
            document.problem(
                    root.get(), "this is no list. Begin each with its name: " + String.join(", ", lists) + ".");
            return Optional.empty();
        }
        return root.filter(node -> document.top((MappingNode) node, lists).node(list) != null)
                .map(node -> document.list(node, list, lists));
    }

    /** What the YAML holds; nothing if it is empty, or is no YAML, which is noted. */
    private Optional<Node> root(String text) {
        try {
            return new Compose(SETTINGS).composeString(text);
        } catch (MarkedYamlEngineException e) {
            problems.add(new Problem(
                    file,
                    line(e),
                    "this is no YAML: " + e.getProblem() + ". Indent with blanks as the entries around it do, write"
                            + " \"key: value\", and put text that holds \": \" or \" #\" in quotation marks."));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, "this is no YAML: " + e.getMessage() + "."));
        } catch (StackOverflowError tooDeep) {
            problems.add(new Problem(file, 1, "it is nested too deeply to be a catalogue."));
        }
        return Optional.empty();
    }

    private Entry top(MappingNode root, List<String> lists) {
        Entry top = new Entry(this, root, "the file");
        top.only(Set.copyOf(lists));
        return top;
    }

    private List<Entry> empty(String list) {
        problems.add(new Problem(file, 1, "is empty. Begin it with \"" + list + ":\"."));
        return List.of();
    }

    private List<Entry> list(Node root, String name, List<String> lists) {
        if (!(root instanceof MappingNode mapping)) {
            problem(root, "a list of " + name + " is missing. Begin the file with \"" + name + ":\".");
            return List.of();
        }
        Node node = top(mapping, lists).node(name);
        if (node == null) {
            problem(root, "a list of " + name + " is missing. Begin the file with \"" + name + ":\".");
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            problem(node, name + " is no list. Write each entry under it, beginning with \"- \".");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            if (each instanceof MappingNode entry) {
                entries.add(new Entry(this, entry, "an entry of " + name));
            } else {
                problem(
                        each,
                        "an entry of " + name + " consists of fields. Write \"- id: …\" and its fields under it.");
            }
        }
        return entries;
    }

    void problem(Node at, String message) {
        problems.add(new Problem(file, line(at), message));
    }

    /** Where it stops being YAML; of quotation marks that are never closed, where they begin. */
    private static int line(MarkedYamlEngineException e) {
        boolean open = "found unexpected end of stream".equals(e.getProblem());
        Optional<Mark> mark = open
                ? e.getContextMark().or(e::getProblemMark)
                : e.getProblemMark().or(e::getContextMark);
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
