package laurel.local.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads a {@link Template}. What it would have to leave out of an understood resource, it refuses. */
public final class TemplateReader {
    private final JsonNode template;
    private final Intrinsics intrinsics;

    private TemplateReader(JsonNode template) {
        this.template = template;
        this.intrinsics = new Intrinsics(template);
    }

    /** What the file describes. */
    public static Template read(Path file) throws IOException {
        return new TemplateReader(YamlTree.read(file)).read();
    }

    private Template read() {
        List<String> buses = new ArrayList<>(List.of(Template.DEFAULT_BUS));
        buses.addAll(every("AWS::Events::EventBus", (id, p) -> name(id)));
        List<Template.Route> routes = new ArrayList<>();
        every("AWS::Serverless::Function", (id, p) -> routes.addAll(routes(id, p)));
        return new Template(
                every("AWS::DynamoDB::Table", this::table),
                buses,
                rules(),
                every("AWS::SQS::Queue", this::queue),
                mappings(":sqs:", this::queueMapping),
                mappings(":dynamodb:", this::streamMapping),
                every("AWS::Serverless::Function", this::function),
                routes,
                every("AWS::S3::Bucket", this::bucket),
                every("AWS::SES::ConfigurationSet", (id, p) -> configurationSet(name(id))));
    }

    private <T> List<T> every(String type, BiFunction<String, JsonNode, T> read) {
        List<T> found = new ArrayList<>();
        template.path("Resources").properties().forEach(entry -> {
            JsonNode resource = entry.getValue();
            if (resource.path("Type").asText().equals(type) && intrinsics.exists(resource)) {
                // Policies speak of resources that are not local at all.
                ObjectNode properties = resource.withObject("/Properties").deepCopy();
                properties.remove("Policies");
                found.add(read.apply(entry.getKey(), intrinsics.resolve(properties)));
            }
        });
        return List.copyOf(found);
    }

    private <T> List<T> mappings(String service, BiFunction<String, JsonNode, T> read) {
        return every("AWS::Lambda::EventSourceMapping", (id, p) -> Map.entry(id, p)).stream()
                .filter(entry ->
                        entry.getValue().path("EventSourceArn").asText().contains(service))
                .map(entry -> read.apply(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Template.Table table(String id, JsonNode p) {
        JsonNode expiry = p.path("TimeToLiveSpecification");
        return new Template.Table(
                id,
                name(id),
                p,
                expiry.path("Enabled").asBoolean() ? text(expiry, "AttributeName") : Optional.empty(),
                p.has("StreamSpecification"));
    }

    private List<Template.Rule> rules() {
        List<Template.Rule> rules = new ArrayList<>(every("AWS::Events::Rule", this::rule));
        rules.addAll(every("AWS::Scheduler::Schedule", this::scheduled));
        return rules;
    }

    private Template.Rule scheduled(String id, JsonNode p) {
        JsonNode target = p.path("Target");
        Template.Schedule schedule = new Template.Schedule(
                p.path("ScheduleExpression").asText(),
                ZoneId.of(p.path("ScheduleExpressionTimezone").asText("UTC")),
                "aws.scheduler");
        return new Template.Rule(
                name(id),
                Template.DEFAULT_BUS,
                Optional.empty(),
                Optional.of(schedule),
                List.of(new Template.Target(target.path("Arn").asText(), text(target, "Input"))));
    }

    private Template.Rule rule(String id, JsonNode p) {
        List<Template.Target> targets = new ArrayList<>();
        p.path("Targets").forEach(target -> {
            for (String unsupported : List.of("InputPath", "InputTransformer")) {
                if (target.has(unsupported)) {
                    throw new IllegalArgumentException(
                            "template: " + id + " uses " + unsupported + ", which is not understood locally");
                }
            }
            targets.add(new Template.Target(target.path("Arn").asText(), text(target, "Input")));
        });
        String bus = p.path("EventBusName").asText(Template.DEFAULT_BUS);
        return new Template.Rule(
                name(id),
                bus.substring(bus.lastIndexOf('/') + 1),
                p.has("EventPattern") ? Optional.of(p.get("EventPattern").toString()) : Optional.empty(),
                text(p, "ScheduleExpression")
                        .map(expression -> new Template.Schedule(expression, ZoneOffset.UTC, "aws.events")),
                targets);
    }

    private Template.Queue queue(String id, JsonNode p) {
        JsonNode redrive = p.path("RedrivePolicy");
        return new Template.Queue(
                name(id),
                arn(id),
                p.path("VisibilityTimeout").asInt(30),
                text(redrive, "deadLetterTargetArn"),
                redrive.path("maxReceiveCount").asInt(Integer.MAX_VALUE));
    }

    private Template.QueueMapping queueMapping(String id, JsonNode p) {
        return new Template.QueueMapping(
                p.path("EventSourceArn").asText(),
                p.path("FunctionName").asText(),
                p.path("BatchSize").asInt(10),
                reportsFailures(p),
                p.path("ScalingConfig").path("MaximumConcurrency").asInt(5));
    }

    private Template.StreamMapping streamMapping(String id, JsonNode p) {
        String source = p.path("EventSourceArn").asText();
        List<String> filters = new ArrayList<>();
        p.path("FilterCriteria")
                .path("Filters")
                .forEach(filter -> filters.add(filter.path("Pattern").asText()));
        return new Template.StreamMapping(
                source.replaceFirst(".*:table/", "").replaceFirst("/stream/.*", ""),
                p.path("FunctionName").asText(),
                p.path("BatchSize").asInt(100),
                p.path("BisectBatchOnFunctionError").asBoolean(),
                reportsFailures(p),
                p.path("MaximumRetryAttempts").asInt(-1),
                List.copyOf(filters),
                text(p.path("DestinationConfig").path("OnFailure"), "Destination"));
    }

    private Template.Function function(String id, JsonNode p) {
        JsonNode async = p.path("EventInvokeConfig");
        JsonNode globals = intrinsics.resolve(template.path("Globals").path("Function"));
        Map<String, String> environment = new LinkedHashMap<>();
        for (JsonNode of : List.of(globals, p)) {
            of.path("Environment")
                    .path("Variables")
                    .properties()
                    .forEach(v -> environment.put(v.getKey(), v.getValue().asText()));
        }
        return new Template.Function(
                id,
                name(id),
                arn(id),
                p.path("Handler").asText(globals.path("Handler").asText()).replaceFirst("::.*", ""),
                Map.copyOf(environment),
                p.path("Timeout").asInt(globals.path("Timeout").asInt(3)),
                async.path("MaximumRetryAttempts").asInt(2),
                text(async.path("DestinationConfig").path("OnFailure"), "Destination"));
    }

    private static List<Template.Route> routes(String id, JsonNode p) {
        List<Template.Route> routes = new ArrayList<>();
        p.path("Events").forEach(event -> {
            if (event.path("Type").asText().equals("HttpApi")) {
                JsonNode route = event.path("Properties");
                routes.add(new Template.Route(
                        route.path("Method").asText(),
                        route.path("Path").asText(),
                        id,
                        route.at("/Auth/Authorizer").asText().equals("NONE")));
            } else {
                throw new IllegalArgumentException("template: " + id + " has an event of type "
                        + event.path("Type").asText() + "; write the rule, schedule or mapping out instead");
            }
        });
        return routes;
    }

    private Template.Bucket bucket(String id, JsonNode p) {
        return new Template.Bucket(
                name(id),
                p.path("NotificationConfiguration")
                        .path("EventBridgeConfiguration")
                        .path("EventBridgeEnabled")
                        .asBoolean());
    }

    private Template.ConfigurationSet configurationSet(String name) {
        Set<String> published = new TreeSet<>();
        every("AWS::SES::ConfigurationSetEventDestination", (id, p) -> p).stream()
                .filter(p -> p.path("ConfigurationSetName").asText().equals(name))
                .map(p -> p.path("EventDestination"))
                .filter(destination ->
                        destination.path("Enabled").asBoolean() && destination.has("EventBridgeDestination"))
                .forEach(destination -> destination
                        .path("MatchingEventTypes")
                        .forEach(type -> published.add(type.asText().toUpperCase(Locale.ROOT))));
        return new Template.ConfigurationSet(name, Set.copyOf(published));
    }

    private static boolean reportsFailures(JsonNode mapping) {
        for (JsonNode type : mapping.path("FunctionResponseTypes")) {
            if (type.asText().equals("ReportBatchItemFailures")) {
                return true;
            }
        }
        return false;
    }

    private String name(String id) {
        return intrinsics.nameOf(id);
    }

    private String arn(String id) {
        return intrinsics.arnOf(id);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }
}
