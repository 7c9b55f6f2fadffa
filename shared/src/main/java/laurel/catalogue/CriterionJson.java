package laurel.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import laurel.action.Mechanism;
import org.jspecify.annotations.Nullable;

/** Criteria within {@link CatalogueJson}, by the name of their kind. */
final class CriterionJson {
    private CriterionJson() {}

    static ObjectNode write(Criterion criterion) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (criterion) {
            case Criterion.FirstAction first -> node.put("kind", "first");
            case Criterion.Nominated nominated -> node.put("kind", "nominated");
            case Criterion.PointsAtLeast points -> {
                node.put("kind", "points").put("points", points.points());
                put(node, "otherThan", points.otherThan());
            }
            case Criterion.MechanismsAtLeast mechanisms ->
                node.put("kind", "mechanisms")
                        .put("mechanisms", mechanisms.mechanisms())
                        .put("points", mechanisms.points());
            case Criterion.MechanismsActed acted ->
                node.put("kind", "acted").put("mechanisms", acted.mechanisms()).put("times", acted.times());
            case Criterion.TopicsAtLeast topics ->
                node.put("kind", "topics").put("topics", topics.topics()).put("late", topics.late());
            case Criterion.TeamShare share ->
                node.put("kind", "team").put("percent", share.percent()).put("people", share.people());
            case Criterion.AllCovered covered -> {
                put(node.put("kind", "covered").putArray("standards"), covered.standards());
                select(node, covered.of());
            }
            case Criterion.ActionsAtLeast actions -> {
                node.put("kind", "actions").put("times", actions.times()).put("late", actions.late());
                select(node, actions.of());
                put(node, "distinct", actions.distinct());
                Spread spread = actions.spread();
                if (spread != null) {
                    node.put("over", spread.least());
                    put(node, "unit", spread.unit());
                }
            }
        }
        return node;
    }

    static Criterion read(JsonNode node) {
        return switch (text(node, "kind")) {
            case "first" -> new Criterion.FirstAction();
            case "nominated" -> new Criterion.Nominated();
            case "points" -> new Criterion.PointsAtLeast(number(node, "points"), mechanism(node));
            case "mechanisms" -> new Criterion.MechanismsAtLeast(number(node, "mechanisms"), number(node, "points"));
            case "acted" -> new Criterion.MechanismsActed(number(node, "mechanisms"), number(node, "times"));
            case "topics" -> new Criterion.TopicsAtLeast(number(node, "topics"), is(node, "late"));
            case "team" -> new Criterion.TeamShare(number(node, "percent"), number(node, "people"));
            case "covered" -> new Criterion.AllCovered(texts(node.get("standards")), selection(node));
            case "actions" ->
                new Criterion.ActionsAtLeast(
                        number(node, "times"),
                        selection(node),
                        node.has("distinct") ? Distinct.valueOf(text(node, "distinct")) : null,
                        node.has("unit")
                                ? new Spread(number(node, "over"), Spread.Unit.valueOf(text(node, "unit")))
                                : null,
                        is(node, "late"));
            default -> throw new IllegalArgumentException("No criterion is written " + node);
        };
    }

    private static void select(ObjectNode node, Selection of) {
        put(node.putArray("types"), of.types());
        put(node, "otherThan", of.otherThan());
        if (of.tag() != null) {
            node.put("tag", of.tag());
        }
        if (of.standard() != null) {
            node.put("standard", of.standard());
        }
        node.put("naming", of.naming());
    }

    private static Selection selection(JsonNode node) {
        return new Selection(
                texts(node.get("types")),
                mechanism(node),
                node.path("tag").textValue(),
                node.path("standard").textValue(),
                is(node, "naming"));
    }

    private static void put(ObjectNode node, String name, @Nullable Enum<?> value) {
        if (value != null) {
            node.put(name, value.name());
        }
    }

    private static void put(ArrayNode node, List<String> texts) {
        texts.forEach(node::add);
    }

    private static @Nullable Mechanism mechanism(JsonNode node) {
        return node.has("otherThan") ? Mechanism.valueOf(text(node, "otherThan")) : null;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).intValue();
    }

    private static boolean is(JsonNode node, String name) {
        return node.get(name).booleanValue();
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNull(node.get(name).textValue(), name);
    }
}
