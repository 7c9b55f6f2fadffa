package laurel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * The checked catalogue as the build leaves it for the functions: reading YAML and checking it again would cost each start
 * of one about a tenth of a second. Its digest is left beside it, so that only what was checked is ever loaded.
 */
final class CatalogueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CatalogueJson() {}

    static byte[] write(Catalogues catalogues) {
        ArrayNode versions = NODES.arrayNode();
        for (Catalogue version : catalogues.versions()) {
            ObjectNode node = versions.addObject();
            node.put("version", version.version());
            node.put("from", version.from().toString());
            ArrayNode types = node.putArray("types");
            version.types().values().stream()
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .forEach(type -> types.add(write(type)));
            ArrayNode badges = node.putArray("badges");
            version.badges().forEach(badge -> badges.add(write(badge)));
        }
        return versions.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #write} left; throws if that has another digest by now. */
    static Catalogues read(byte[] json, String digest) throws IOException {
        if (!digest(json).equals(digest)) {
            throw new IllegalStateException(
                    "catalogue.json is not as the check of the build left it. Change the files in"
                            + " catalogue/ instead, and build again.");
        }
        JsonNode versions = new ObjectMapper().readTree(json);
        List<Catalogue> catalogues = new ArrayList<>();
        for (JsonNode node : versions) {
            Map<String, ActionType> types = new LinkedHashMap<>();
            for (JsonNode type : node.get("types")) {
                types.put(text(type, "id"), type(type));
            }
            List<Badge> badges = new ArrayList<>();
            for (JsonNode badge : node.get("badges")) {
                badges.add(badge(badge));
            }
            catalogues.add(
                    new Catalogue(node.get("version").intValue(), YearMonth.parse(text(node, "from")), types, badges));
        }
        return new Catalogues(catalogues);
    }

    /** What the text is known by. */
    static String digest(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static ObjectNode write(ActionType type) {
        ObjectNode node = NODES.objectNode();
        node.put("id", type.id());
        node.put("name", type.name());
        node.put("mechanism", type.mechanism().name());
        node.put("points", type.points());
        ObjectNode caps = node.putObject("caps");
        type.caps().forEach(cap -> caps.put(cap.window().name(), cap.times()));
        if (type.distinct() != null) {
            node.put("distinct", type.distinct().name());
        }
        ArrayNode knownBy = node.putArray("knownBy");
        type.knownBy().forEach(known -> knownBy.add(known.name()));
        ArrayNode standards = node.putArray("standards");
        type.standards().forEach(standards::add);
        return node;
    }

    private static ActionType type(JsonNode node) {
        List<Cap> caps = new ArrayList<>();
        node.get("caps")
                .properties()
                .forEach(cap -> caps.add(new Cap(cap.getValue().intValue(), Window.valueOf(cap.getKey()))));
        List<KnownBy> knownBy = new ArrayList<>();
        node.get("knownBy").forEach(known -> knownBy.add(KnownBy.valueOf(known.textValue())));
        List<String> standards = new ArrayList<>();
        node.get("standards").forEach(standard -> standards.add(standard.textValue()));
        return new ActionType(
                text(node, "id"),
                text(node, "name"),
                Mechanism.valueOf(text(node, "mechanism")),
                node.get("points").intValue(),
                caps,
                node.has("distinct") ? Distinct.valueOf(text(node, "distinct")) : null,
                knownBy,
                standards);
    }

    private static ObjectNode write(Badge badge) {
        ObjectNode node = NODES.objectNode();
        node.put("id", badge.id());
        node.put("name", badge.name());
        node.put("per", badge.per().name());
        ArrayNode when = node.putArray("when");
        badge.when().forEach(criterion -> when.add(write(criterion)));
        node.put("says", badge.says());
        return node;
    }

    private static Badge badge(JsonNode node) {
        List<Criterion> when = new ArrayList<>();
        node.get("when").forEach(criterion -> when.add(criterion(criterion)));
        return new Badge(
                text(node, "id"), text(node, "name"), Badge.Per.valueOf(text(node, "per")), when, text(node, "says"));
    }

    private static ObjectNode write(Criterion criterion) {
        ObjectNode node = NODES.objectNode();
        switch (criterion) {
            case Criterion.FirstAction first -> node.put("kind", "first");
            case Criterion.PointsAtLeast points -> {
                node.put("kind", "points").put("points", points.points());
                if (points.otherThan() != null) {
                    node.put("otherThan", points.otherThan().name());
                }
            }
            case Criterion.MechanismsAtLeast mechanisms ->
                node.put("kind", "mechanisms")
                        .put("mechanisms", mechanisms.mechanisms())
                        .put("points", mechanisms.points());
        }
        return node;
    }

    private static Criterion criterion(JsonNode node) {
        return switch (text(node, "kind")) {
            case "first" -> new Criterion.FirstAction();
            case "points" -> new Criterion.PointsAtLeast(node.get("points").intValue(), otherThan(node));
            case "mechanisms" ->
                new Criterion.MechanismsAtLeast(
                        node.get("mechanisms").intValue(), node.get("points").intValue());
            default -> throw new IllegalArgumentException("No criterion is written " + node);
        };
    }

    private static @Nullable Mechanism otherThan(JsonNode node) {
        return node.has("otherThan") ? Mechanism.valueOf(text(node, "otherThan")) : null;
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name).textValue(), name);
    }
}
