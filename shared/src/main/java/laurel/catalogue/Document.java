package laurel.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    static List<Entry> entries(CatalogueFiles files, String file, String list, List<Problem> problems) {
        Document document = new Document(file, problems);
        Optional<String> text = files.read(file);
        if (text.isEmpty()) {
            problems.add(new Problem(file, 1, "there is no such file. Create it and begin it with \"" + list + ":\"."));
            return List.of();
        }
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text.get());
            return root.map(node -> document.list(node, list)).orElseGet(() -> document.empty(list));
        } catch (MarkedYamlEngineException e) {
            int line =
                    e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0) + 1;
            problems.add(new Problem(
                    file,
                    line,
                    "this is no YAML: " + e.getProblem() + ". Indent with blanks as the entries around it do, write"
                            + " \"key: value\", and put text that holds \": \" or \" #\" in quotation marks."));
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, "this is no YAML: " + e.getMessage() + "."));
        }
        return List.of();
    }

    private List<Entry> empty(String list) {
        problems.add(new Problem(file, 1, "is empty. Begin it with \"" + list + ":\"."));
        return List.of();
    }

    private List<Entry> list(Node root, String name) {
        if (!(root instanceof MappingNode mapping)) {
            problem(root, "a list of " + name + " is missing. Begin the file with \"" + name + ":\".");
            return List.of();
        }
        Entry top = new Entry(this, mapping, "the file");
        top.only(Set.of(name));
        Node node = top.node(name);
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

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
