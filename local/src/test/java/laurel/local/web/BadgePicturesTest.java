package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import laurel.catalogue.Badge;
import laurel.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The badges' pictures: one for each, safe to show anywhere, and told apart without colour. */
class BadgePicturesTest {
    private static final Path FOLDER = Path.of(System.getProperty("laurel.root"), "web", "badges");
    private static final String PLAIN = "badge.svg";
    private static final int MOST_BYTES = 4 * 1024;
    private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "polygon");
    private static final Set<String> GEOMETRY =
            Set.of("d", "points", "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "transform");
    private static final Set<String> PAINT = Set.of("fill", "stroke", "stroke-width", "stroke-linecap");

    static List<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyBadgeThatShipsHasAPictureOfItsOwn() throws IOException {
        Stream<String> badges = CatalogueReader.shipped().versions().stream()
                .flatMap(version -> version.badges().stream())
                .map(Badge::id)
                .map(id -> id + ".svg")
                .distinct();

        assertThat(badges).doesNotContain(PLAIN).isSubsetOf(pictures());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsASmallSquareThatSaysWhatItShows(String name) throws Exception {
        Element svg = read(name).getDocumentElement();
        Element title = children(svg).getFirst();

        assertThat(Files.size(FOLDER.resolve(name))).isLessThan(MOST_BYTES);
        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 96 96");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(title.getTagName()).isEqualTo("title");
        assertThat(title.getTextContent()).matches("\\S[^:]*: \\S.*");
    }

    /** What is not on the list is refused: scripts, event attributes, styles, references, text, what is yet to come. */
    @ParameterizedTest
    @MethodSource("pictures")
    void aPictureIsMadeOfShapesAloneAndRefersToNothing(String name) throws Exception {
        Document document = read(name);
        Element svg = document.getDocumentElement();

        assertThat(document.getChildNodes().getLength())
                .as("No instruction stands beside the picture")
                .isEqualTo(1);
        assertThat(attributes(svg)).containsOnlyKeys("xmlns", "viewBox", "width", "height", "role");
        assertThat(attributes(children(svg).getFirst())).as("title").isEmpty();
        assertThat(shapes(svg)).isNotEmpty().allSatisfy(shape -> {
            assertThat(SHAPES).contains(shape.getTagName());
            assertThat(children(shape)).isEmpty();
            attributes(shape).forEach((attribute, value) -> {
                assertThat(GEOMETRY.contains(attribute) || PAINT.contains(attribute))
                        .as(attribute)
                        .isTrue();
                assertThat(value).doesNotContainIgnoringCase("url").doesNotContain(":", "\\");
            });
        });
    }

    @Test
    void noTwoPicturesDrawTheSameOutline() throws Exception {
        Map<String, String> drawn = new HashMap<>();
        for (String name : pictures()) {
            assertThat(drawn.put(outline(read(name).getDocumentElement()), name))
                    .as("drawn like %s but for its colours", name)
                    .isNull();
        }
    }

    @Test
    void noTwoPicturesHaveTheSameTitle() throws Exception {
        Map<String, String> titles = new HashMap<>();
        for (String name : pictures()) {
            Element title = children(read(name).getDocumentElement()).getFirst();
            assertThat(titles.put(title.getTextContent(), name))
                    .as("titled like %s", name)
                    .isNull();
        }
    }

    /** Where the first shape is, and how many there are of which kind. */
    private static String outline(Element svg) {
        Map<String, String> ground = attributes(shapes(svg).getFirst());
        ground.keySet().retainAll(GEOMETRY);
        Map<String, Integer> kinds = new TreeMap<>();
        shapes(svg).forEach(shape -> kinds.merge(shape.getTagName(), 1, Integer::sum));
        return ground + " " + kinds;
    }

    private static List<Element> shapes(Element svg) {
        return children(svg).stream().skip(1).toList();
    }

    private static List<Element> children(Node parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Map<String, String> attributes(Element element) {
        NamedNodeMap nodes = element.getAttributes();
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            attributes.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
        }
        return attributes;
    }

    private static Document read(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(FOLDER.resolve(name).toFile());
    }
}
