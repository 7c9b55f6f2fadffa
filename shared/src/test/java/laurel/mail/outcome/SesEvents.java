package laurel.mail.outcome;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Events as SES publishes them, with the parts that its documentation shows. */
final class SesEvents {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SesEvents() {}

    static ObjectNode sent() {
        return event("Email Sent", "Send", "\"send\":{}");
    }

    static ObjectNode delivered() {
        return event("Email Delivered", "Delivery", """
                "delivery":{"timestamp":"2026-11-23T09:00:02.000Z","processingTimeMillis":2000,
                "recipients":["sam@council.example"],"smtpResponse":"250 OK","reportingMTA":"mta.example"}""");
    }

    static ObjectNode bounced(String type, String subtype) {
        return event("Email Bounced", "Bounce", """
                "bounce":{"bounceType":"%s","bounceSubType":"%s","bouncedRecipients":[{"emailAddress":
                "Sam@council.example","action":"failed","status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1"}],
                "timestamp":"2026-11-23T09:00:03.000Z","feedbackId":"f-1"}""".formatted(type, subtype));
    }

    static ObjectNode complained(String type) {
        return event("Email Complaint Received", "Complaint", """
                "complaint":{"complainedRecipients":[{"emailAddress":"sam@council.example"}],
                "timestamp":"2026-11-23T09:00:04.000Z","feedbackId":"f-2","complaintFeedbackType":"%s"}""".formatted(type));
    }

    static ObjectNode delayed() {
        return event("Email Delivery Delayed", "DeliveryDelay", """
                "deliveryDelay":{"timestamp":"2026-11-23T09:00:01.500Z","delayType":"MailboxFull",
                "expirationTime":"2026-11-23T21:00:01.500Z","delayedRecipients":[{"emailAddress":"sam@council.example"}]}""");
    }

    static ObjectNode rejected() {
        return event("Email Rejected", "Reject", "\"reject\":{\"reason\":\"Bad content\"}");
    }

    static ObjectNode renderingFailed() {
        return event("Email Rendering Failed", "Rendering Failure", """
                "failure":{"errorMessage":"Attribute 'x' is not present","templateName":"T"}""");
    }

    private static ObjectNode event(String detailType, String eventType, String part) {
        try {
            return (ObjectNode) JSON.readTree("""
                    {"version":"0","id":"e-1","detail-type":"%s","source":"aws.ses","account":"123456789012",
                     "time":"2026-11-23T09:00:05Z","region":"eu-west-2",
                     "resources":["arn:aws:ses:eu-west-2:123456789012:configuration-set/laurel-local"],
                     "detail":{"eventType":"%s","mail":{"timestamp":"2026-11-23T09:00:00.512Z","messageId":"m-1",
                       "destination":["sam@council.example"],"headersTruncated":false,
                       "tags":{"ses:configuration-set":["laurel-local"],"kind":["recognition"],
                               "person":["cHzDpCAx"],"claim":["token"]}},%s}}""".formatted(detailType, eventType, part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
