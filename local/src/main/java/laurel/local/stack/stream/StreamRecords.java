package laurel.local.stack.stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** Stream records as Lambda passes them to a function. */
final class StreamRecords {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StreamRecords() {}

    static ObjectNode event(List<ObjectNode> records) {
        ObjectNode event = JSON.objectNode();
        event.putArray("Records").addAll(records);
        return event;
    }

    static ObjectNode json(Record record, String streamArn) {
        StreamRecord change = record.dynamodb();
        ObjectNode json = JSON.objectNode()
                .put("eventID", record.eventID())
                .put("eventName", record.eventNameAsString())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", "eu-west-2");
        ObjectNode dynamodb = json.putObject("dynamodb");
        if (change.approximateCreationDateTime() != null) {
            dynamodb.put(
                    "ApproximateCreationDateTime",
                    change.approximateCreationDateTime().getEpochSecond());
        }
        dynamodb.set("Keys", map(change.keys()));
        if (change.hasNewImage()) {
            dynamodb.set("NewImage", map(change.newImage()));
        }
        if (change.hasOldImage()) {
            dynamodb.set("OldImage", map(change.oldImage()));
        }
        dynamodb.put("SequenceNumber", change.sequenceNumber());
        if (change.sizeBytes() != null) {
            dynamodb.put("SizeBytes", change.sizeBytes());
        }
        dynamodb.put("StreamViewType", change.streamViewTypeAsString());
        return json.put("eventSourceARN", streamArn);
    }

    static String sequenceNumber(ObjectNode record) {
        return record.path("dynamodb").path("SequenceNumber").asText();
    }

    private static ObjectNode map(Map<String, AttributeValue> values) {
        ObjectNode map = JSON.objectNode();
        values.forEach((name, value) -> map.set(name, value(value)));
        return map;
    }

    private static ObjectNode value(AttributeValue value) {
        ObjectNode json = JSON.objectNode();
        if (value.s() != null) {
            json.put("S", value.s());
        } else if (value.n() != null) {
            json.put("N", value.n());
        } else if (value.bool() != null) {
            json.put("BOOL", value.bool());
        } else if (value.nul() != null) {
            json.put("NULL", true);
        } else if (value.b() != null) {
            json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
        } else if (value.hasM()) {
            json.set("M", map(value.m()));
        } else if (value.hasL()) {
            ArrayNode list = json.putArray("L");
            value.l().forEach(element -> list.add(value(element)));
        } else if (value.hasSs()) {
            value.ss().forEach(json.putArray("SS")::add);
        } else if (value.hasNs()) {
            value.ns().forEach(json.putArray("NS")::add);
        } else if (value.hasBs()) {
            ArrayNode set = json.putArray("BS");
            value.bs().forEach(b -> set.add(Base64.getEncoder().encodeToString(b.asByteArray())));
        } else {
            // DynamoDB Local gives a map without entries no type at all.
            json.putObject("M");
        }
        return json;
    }
}
