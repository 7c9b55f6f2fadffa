package laurel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import laurel.json.JsonText;

/**
 * The checked catalogue as the build leaves it for the functions: reading YAML and checking it again would cost each start
 * of one about a tenth of a second. Its digest is left beside it, so that only what was checked is ever loaded.
 */
final class CatalogueJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CatalogueJson() {}

    static byte[] write(Catalogues catalogues) {
        ArrayNode versions = NODES.arrayNode();
        catalogues.versions().forEach(version -> versions.add(node(version)));
        return versions.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One version as text. */
    static String text(Catalogue version) {
        return node(version).toString();
    }

    private static ObjectNode node(Catalogue version) {
        ObjectNode node = NODES.objectNode();
        node.put("version", version.version());
        node.put("from", version.from().toString());
        node.put("digest", version.digest());
        write(node, version.types(), version.badges());
        return node;
    }

    private static void write(ObjectNode node, Map<String, ActionType> all, List<Badge> ofVersion) {
        ArrayNode types = node.putArray("types");
        all.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).forEach(type -> types.add(write(type)));
        ArrayNode badges = node.putArray("badges");
        ofVersion.forEach(badge -> badges.add(write(badge)));
    }

    /** What a version is known by: twelve characters that change with anything that it says. */
    static String digest(Map<String, ActionType> types, List<Badge> badges) {
        ObjectNode node = NODES.objectNode();
        write(node, types, badges);
        return digest(node.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    /** Reads what {@link #write} left; throws if that has another digest by now. */
    static Catalogues read(byte[] json, String digest) throws IOException {
        if (!digest(json).equals(digest)) {
            throw new IllegalStateException(
                    "catalogue.json is not as the check of the build left it. Change the files in"
                            + " catalogue/ instead, and build again.");
        }
        List<Catalogue> catalogues = new ArrayList<>();
        JsonText.read(json).forEach(node -> catalogues.add(version(node)));
        return new Catalogues(catalogues);
    }

    /** Reads what {@link #text} wrote. */
    static Catalogue version(String text) {
        try {
            return version(JsonText.read(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Catalogue version(JsonNode node) {
        Map<String, ActionType> types = new LinkedHashMap<>();
        for (JsonNode type : node.get("types")) {
            types.put(text(type, "id"), type(type));
        }
        List<Badge> badges = new ArrayList<>();
        for (JsonNode badge : node.get("badges")) {
            badges.add(badge(badge));
        }
        return new Catalogue(
                node.get("version").intValue(),
                YearMonth.parse(text(node, "from")),
                types,
                badges,
                text(node, "digest"));
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
        node.put("one", type.called().one());
        node.put("many", type.called().many());
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
                new Called(text(node, "one"), text(node, "many")),
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
        badge.when().forEach(criterion -> when.add(CriterionJson.write(criterion)));
        if (badge.campaigns() != null) {
            node.put("campaigns", badge.campaigns());
        }
        if (badge.reward() != null) {
            node.put("reward", badge.reward());
        }
        node.put("ofTeam", badge.ofTeam());
        node.put("confirmed", badge.confirmed());
        node.put("says", badge.says());
        return node;
    }

    private static Badge badge(JsonNode node) {
        List<Criterion> when = new ArrayList<>();
        node.get("when").forEach(criterion -> when.add(CriterionJson.read(criterion)));
        return new Badge(
                text(node, "id"),
                text(node, "name"),
                Badge.Per.valueOf(text(node, "per")),
                node.path("campaigns").textValue(),
                node.get("ofTeam").booleanValue(),
                node.get("confirmed").booleanValue(),
                node.path("reward").textValue(),
                when,
                text(node, "says"));
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name).textValue(), name);
    }
}
