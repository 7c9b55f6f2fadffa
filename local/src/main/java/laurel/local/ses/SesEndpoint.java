package laurel.local.ses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import laurel.local.http.Answers;
import laurel.local.http.Request;
import laurel.local.http.Response;

/**
 * The part of SES v2 that sends: {@code SendEmail} with Simple content, {@code GetAccount}, the account's suppression
 * list and, since every identity counts as verified, {@code GetEmailIdentity}. All else is an unknown operation. SES takes
 * messages of up to 40 MB; here they end at what a {@link Request} holds.
 */
public final class SesEndpoint implements Answers {
    /** Under which every SES v2 path lies. */
    public static final String PATH = "/v2/email/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mailbox mailbox;
    private final Clock clock;
    private final SesRules rules;
    private final SendingRate rate;
    private final SuppressionEndpoint suppression;

    /** An endpoint with any configuration set, and no limit of its rate. */
    public SesEndpoint(Mailbox mailbox, Clock clock) {
        this(mailbox, clock, SesRules.NONE);
    }

    public SesEndpoint(Mailbox mailbox, Clock clock, SesRules rules) {
        this.mailbox = mailbox;
        this.clock = clock;
        this.rules = rules;
        this.rate = new SendingRate(rules.rate(), clock);
        this.suppression = new SuppressionEndpoint(mailbox);
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
        if (path.startsWith(SuppressionEndpoint.PATH)) {
            return suppression.answer(request.method(), path, () -> body(request));
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
        rate.take();
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Accepted accepted = SimpleEmail.read(request, id, now.toString());
        Set<String> published =
                accepted.configurationSet().map(rules::publishes).orElse(Set.of());
        Course course = new Course(accepted, published, mailbox::isSuppressed);
        mailbox.keep(accepted.mail(), course.events(), course.suppresses());
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
                .put("MaxSendRate", rules.rate().orElse(14))
                .put("SentLast24Hours", mailbox.all().size());
        return account;
    }

    private static JsonNode body(Request request) {
        if (request.body().length >= Request.LONGEST_BODY) {
            throw Refused.badRequest("Message length is more than " + Request.LONGEST_BODY + " bytes long");
        }
        try {
            return JSON.readTree(request.text());
        } catch (JsonProcessingException e) {
            throw Refused.badRequest("The request is not JSON");
        }
    }
}
