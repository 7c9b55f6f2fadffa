package laurel.local.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;

/**
 * The part of SES v2 that sends: {@code SendEmail} with Simple content, {@code GetAccount} and, since every identity
 * counts as verified, {@code GetEmailIdentity}. All else is an unknown operation.
 */
public final class SesEndpoint implements Answers {
    /** Under which every SES v2 path lies. */
    public static final String PATH = "/v2/email/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mailbox mailbox;
    private final Clock clock;

    public SesEndpoint(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Override
    public Response answer(Request request) {
        try {
            return Response.json(200, operation(request));
        } catch (Refused refused) {
            ObjectNode error =
                    JSON.createObjectNode().put("__type", refused.type()).put("message", refused.getMessage());
            return Response.json(refused.status(), error).with("x-amzn-errortype", refused.type());
        }
    }

    private JsonNode operation(Request request) {
        String path = request.path();
        if (request.method().equals("POST") && path.equals(PATH + "outbound-emails")) {
            return sendEmail(body(request));
        }
        if (request.method().equals("GET") && path.equals(PATH + "account")) {
            return account();
        }
        String identities = PATH + "identities/";
        if (request.method().equals("GET") && path.startsWith(identities) && path.length() > identities.length()) {
            return JSON.createObjectNode()
                    .put("IdentityType", path.contains("@") || path.contains("%40") ? "EMAIL_ADDRESS" : "DOMAIN")
                    .put("VerifiedForSendingStatus", true)
                    .put("FeedbackForwardingStatus", true);
        }
        throw Refused.unknownOperation();
    }

    private JsonNode sendEmail(JsonNode request) {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        mailbox.keep(SimpleEmail.read(request, id, now.toString()));
        return JSON.createObjectNode().put("MessageId", id);
    }

    private JsonNode account() {
        ObjectNode account = JSON.createObjectNode()
                .put("ProductionAccessEnabled", true)
                .put("SendingEnabled", true)
                .put("EnforcementStatus", "HEALTHY")
                .put("DedicatedIpAutoWarmupEnabled", false);
        account.putObject("SendQuota")
                .put("Max24HourSend", 50_000)
                .put("MaxSendRate", 14)
                .put("SentLast24Hours", mailbox.all().size());
        return account;
    }

    private static JsonNode body(Request request) {
        try {
            return JSON.readTree(request.text());
        } catch (JsonProcessingException e) {
            throw Refused.badRequest("The request is not JSON");
        }
    }
}
