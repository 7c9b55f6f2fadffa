package laurel.local.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves {@code Ref}, {@code Fn::GetAtt}, {@code Fn::Sub}, {@code Fn::If} and the conditions they need. */
final class Intrinsics {
    /** Where everything local is said to be. */
    static final String REGION = "eu-west-2";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");
    private static final Map<String, String> PSEUDO = Map.of(
            "AWS::Region", REGION,
            "AWS::AccountId", Template.ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::URLSuffix", "amazonaws.com",
            "AWS::StackName", "laurel");

    private final JsonNode template;

    Intrinsics(JsonNode template) {
        this.template = template;
    }

    /** The same tree with every reference resolved; what resolves to nothing is left out. */
    JsonNode resolve(JsonNode node) {
        if (node.isObject()) {
            return node.size() == 1 ? single(node) : each((ObjectNode) node);
        }
        if (node.isArray()) {
            ArrayNode array = JSON.arrayNode();
            node.forEach(element -> {
                JsonNode resolved = resolve(element);
                if (!resolved.isMissingNode()) {
                    array.add(resolved);
                }
            });
            return array;
        }
        return node;
    }

    /** Whether a resource is there at all. */
    boolean exists(JsonNode resource) {
        return !resource.has("Condition") || condition(resource.get("Condition").asText());
    }

    /** The local name of a resource. */
    String nameOf(String id) {
        return name(id);
    }

    /** The local ARN of a resource. */
    String arnOf(String id) {
        return attribute(id, "Arn");
    }

    private JsonNode each(ObjectNode node) {
        ObjectNode object = JSON.objectNode();
        node.properties().forEach(entry -> {
            JsonNode resolved = resolve(entry.getValue());
            if (!resolved.isMissingNode()) {
                object.set(entry.getKey(), resolved);
            }
        });
        return object;
    }

    private JsonNode single(JsonNode node) {
        var only = node.properties().iterator().next();
        JsonNode argument = only.getValue();
        return switch (only.getKey()) {
            case "Ref" -> reference(argument.asText());
            case "Fn::GetAtt" ->
                JSON.textNode(
                        attribute(argument.get(0).asText(), argument.get(1).asText()));
            case "Fn::Sub" -> substitute(argument);
            case "Fn::If" -> resolve(argument.get(condition(argument.get(0).asText()) ? 1 : 2));
            case "Fn::Join" -> join(argument);
            case "Fn::Equals", "Fn::Not", "Fn::And", "Fn::Or" -> JSON.booleanNode(test(node));
            default -> {
                if (only.getKey().startsWith("Fn::")) {
                    throw new IllegalArgumentException("template: " + only.getKey() + " is not understood locally");
                }
                yield each((ObjectNode) node);
            }
        };
    }

    private JsonNode reference(String id) {
        if (id.equals("AWS::NoValue")) {
            return MissingNode.getInstance();
        }
        if (PSEUDO.containsKey(id)) {
            return JSON.textNode(PSEUDO.get(id));
        }
        JsonNode parameter = template.path("Parameters").path(id);
        if (!parameter.isMissingNode()) {
            return parameter.path("Default").isMissingNode() ? JSON.textNode("") : parameter.get("Default");
        }
        return JSON.textNode(name(id));
    }

    private String name(String id) {
        JsonNode resource = template.path("Resources").path(id);
        if (resource.isMissingNode()) {
            throw new IllegalArgumentException("template: nothing is called " + id);
        }
        String type = resource.path("Type").asText();
        JsonNode named = resource.path("Properties").path(Names.property(type));
        return named.isMissingNode() ? Names.made(id, type) : resolve(named).asText();
    }

    private String attribute(String id, String attribute) {
        JsonNode resource = template.path("Resources").path(id);
        String name = name(id);
        if (attribute.endsWith("Name") || attribute.equals("Id")) {
            return name;
        }
        JsonNode properties = resource.path("Properties");
        JsonNode resolved = properties.has("EventBusName")
                ? JSON.objectNode().set("EventBusName", resolve(properties.get("EventBusName")))
                : properties;
        String arn = Names.arn(resource.path("Type").asText(), name, resolved);
        return attribute.equals("StreamArn") ? arn + "/stream/local" : arn;
    }

    private JsonNode substitute(JsonNode argument) {
        String text = argument.isArray() ? argument.get(0).asText() : argument.asText();
        JsonNode own = argument.isArray() ? argument.get(1) : JSON.objectNode();
        Matcher matcher = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String variable = matcher.group(1);
            String value;
            if (own.has(variable)) {
                value = resolve(own.get(variable)).asText();
            } else if (variable.contains(".")) {
                int dot = variable.indexOf('.');
                value = attribute(variable.substring(0, dot), variable.substring(dot + 1));
            } else {
                value = reference(variable).asText();
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return JSON.textNode(matcher.appendTail(filled).toString().replace("${!", "${"));
    }

    private JsonNode join(JsonNode argument) {
        StringBuilder joined = new StringBuilder();
        String between = "";
        for (JsonNode part : resolve(argument.get(1))) {
            joined.append(between).append(part.asText());
            between = argument.get(0).asText();
        }
        return JSON.textNode(joined.toString());
    }

    private boolean condition(String name) {
        JsonNode condition = template.path("Conditions").path(name);
        if (condition.isMissingNode()) {
            throw new IllegalArgumentException("template: no condition is called " + name);
        }
        return test(condition);
    }

    private boolean test(JsonNode node) {
        var only = node.properties().iterator().next();
        JsonNode argument = only.getValue();
        return switch (only.getKey()) {
            case "Fn::Equals" ->
                resolve(argument.get(0))
                        .asText()
                        .equals(resolve(argument.get(1)).asText());
            case "Fn::Not" -> !test(argument.get(0));
            case "Fn::And" -> all(argument);
            case "Fn::Or" -> any(argument);
            case "Condition" -> condition(argument.asText());
            default -> throw new IllegalArgumentException("template: " + only.getKey() + " is not a condition");
        };
    }

    private boolean all(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            if (!test(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(JsonNode conditions) {
        for (JsonNode condition : conditions) {
            if (test(condition)) {
                return true;
            }
        }
        return false;
    }
}
