package laurel.local.stack.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;

/** The local names of resources: the template's own where it gives one, else made from the logical id. */
final class Names {
    private static final Map<String, String> NAMED_BY = Map.of(
            "AWS::DynamoDB::Table", "TableName",
            "AWS::SQS::Queue", "QueueName",
            "AWS::S3::Bucket", "BucketName",
            "AWS::Serverless::Function", "FunctionName");

    private Names() {}

    /** The property that names a resource of this type. */
    static String property(String type) {
        return NAMED_BY.getOrDefault(type, "Name");
    }

    /** {@code ActionsTable} is {@code laurel-actions}; {@code ImportsBucket}, {@code laurel-imports}. */
    static String made(String id, String type) {
        String bare = type.equals("AWS::DynamoDB::Table") || type.equals("AWS::S3::Bucket")
                ? id.replaceFirst("(Table|Bucket)$", "")
                : id;
        return "laurel-" + bare.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The ARN of a resource. */
    static String arn(String type, String name, JsonNode properties) {
        String here = ":" + Intrinsics.REGION + ":" + Template.ACCOUNT + ":";
        return switch (type) {
            case "AWS::DynamoDB::Table" -> "arn:aws:dynamodb" + here + "table/" + name;
            case "AWS::SQS::Queue" -> "arn:aws:sqs" + here + name;
            case "AWS::S3::Bucket" -> "arn:aws:s3:::" + name;
            case "AWS::Serverless::Function" -> "arn:aws:lambda" + here + "function:" + name;
            case "AWS::Events::EventBus" -> "arn:aws:events" + here + "event-bus/" + name;
            case "AWS::Events::Rule" ->
                "arn:aws:events" + here + "rule/"
                        + (properties.has("EventBusName")
                                ? properties.path("EventBusName").asText() + "/"
                                : "")
                        + name;
            default -> "arn:aws:local" + here + name;
        };
    }
}
