package laurel.local.stack.s3;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import laurel.local.stack.bus.Envelope;
import laurel.local.stack.template.Template;

/** What S3 tells EventBridge of an object that was put. */
public final class ObjectCreated {
    private ObjectCreated() {}

    /** The event. */
    public static Envelope of(Objects.Stored object) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("version", "0");
        detail.putObject("bucket").put("name", object.bucket());
        detail.putObject("object")
                .put("key", object.key())
                .put("size", object.size())
                .put("etag", object.etag())
                .put("sequencer", String.format(Locale.ROOT, "%016X", object.modified()));
        detail.put("request-id", UUID.randomUUID().toString())
                .put("requester", Template.ACCOUNT)
                .put("source-ip-address", "127.0.0.1")
                .put("reason", object.etag().contains("-") ? "CompleteMultipartUpload" : "PutObject");
        return new Envelope(
                UUID.randomUUID().toString(),
                "Object Created",
                "aws.s3",
                Instant.ofEpochMilli(object.modified()),
                List.of("arn:aws:s3:::" + object.bucket()),
                detail.toString());
    }
}
