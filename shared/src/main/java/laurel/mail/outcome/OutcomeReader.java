package laurel.mail.outcome;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import laurel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Reads SES's events as EventBridge delivers them. What is needed has to be there; whatever else SES adds to its
 * events, now or later, is passed over.
 */
public final class OutcomeReader {
    private static final Set<String> BOUNCES = Set.of("Permanent", "Transient", "Undetermined");

    private OutcomeReader() {}

    /**
     * What an event says.
     *
     * @throws MalformedOutcome if it is not an event of SES's about an e-mail
     */
    public static Outcome read(JsonNode event) {
        if (!event.path("source").asText().equals("aws.ses")) {
            throw new MalformedOutcome("source", "aws.ses is needed: SES alone says what became of an e-mail");
        }
        JsonNode detail = event.path("detail");
        Tracked mail = mail(detail.path("mail"));
        return switch (event.path("detail-type").asText()) {
            case "Email Sent" -> new Outcome.Sent(mail, at(event, "mail"));
            case "Email Delivered" -> new Outcome.Delivered(mail, at(event, "delivery"));
            case "Email Bounced" -> bounced(mail, event);
            case "Email Complaint Received" -> complained(mail, event);
            case "Email Delivery Delayed" ->
                new Outcome.Delayed(
                        mail,
                        at(event, "deliveryDelay"),
                        detail.path("deliveryDelay").path("delayType").asText("Undetermined"));
            case "Email Rejected" ->
                new Outcome.Rejected(
                        mail,
                        at(event, "mail"),
                        detail.path("reject").path("reason").asText("no reason given"));
            case "Email Rendering Failed" ->
                new Outcome.RenderingFailed(
                        mail,
                        at(event, "mail"),
                        detail.path("failure").path("errorMessage").asText("no reason given"));
            default -> throw new MalformedOutcome("detail-type", "one of those that the rule lets through is needed");
        };
    }

    private static Tracked mail(JsonNode mail) {
        String id = mail.path("messageId").asText();
        if (id.isBlank()) {
            throw new MalformedOutcome("detail.mail.messageId", "the id that SES gave the e-mail is needed");
        }
        String person = tag(mail, "person");
        return new Tracked(id, person == null ? null : person(person), tag(mail, "claim"));
    }

    private static @Nullable String tag(JsonNode mail, String name) {
        String value = mail.path("tags").path(name).path(0).asText();
        return value.isEmpty() ? null : value;
    }

    private static PersonId person(String encoded) {
        try {
            byte[] decoded = Base64.getUrlDecoder().decode(encoded);
            return new PersonId(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new MalformedOutcome("detail.mail.tags.person", "a person's id in Base64 for addresses is needed");
        }
    }

    private static Outcome bounced(Tracked mail, JsonNode event) {
        JsonNode bounce = event.path("detail").path("bounce");
        String type = bounce.path("bounceType").asText();
        if (!BOUNCES.contains(type)) {
            throw new MalformedOutcome(
                    "detail.bounce.bounceType",
                    "Permanent, Transient or Undetermined is needed, as they are written here");
        }
        boolean permanent = type.equals("Permanent");
        // An automatic answer may bounce without a recipient.
        List<String> addresses = addresses(bounce, "bounce", "bouncedRecipients", permanent);
        String kind = type + "/" + bounce.path("bounceSubType").asText("General");
        return new Outcome.Bounced(mail, at(event, "bounce"), permanent, kind, addresses);
    }

    private static Outcome complained(Tracked mail, JsonNode event) {
        JsonNode complaint = event.path("detail").path("complaint");
        String subtype = complaint.path("complaintSubType").asText("");
        String type = complaint.path("complaintFeedbackType").asText(subtype.isEmpty() ? "unspecified" : subtype);
        boolean unwanted = !type.equals("not-spam");
        List<String> addresses = addresses(complaint, "complaint", "complainedRecipients", unwanted);
        return new Outcome.Complained(mail, at(event, "complaint"), unwanted, type, addresses);
    }

    private static List<String> addresses(JsonNode part, String name, String list, boolean needed) {
        List<String> addresses = new ArrayList<>();
        for (JsonNode recipient : part.path(list)) {
            String address = recipient.path("emailAddress").asText();
            if (!address.isBlank()) {
                addresses.add(address);
            }
        }
        if (needed && addresses.isEmpty()) {
            throw new MalformedOutcome(
                    "detail." + name + "." + list, "at least one emailAddress is needed, or nobody can be suppressed");
        }
        return addresses;
    }

    /** The moment of a part of the detail or, where SES leaves it out, that of the event. */
    private static Instant at(JsonNode event, String part) {
        JsonNode own = event.path("detail").path(part).path("timestamp");
        String field = own.isTextual() ? "detail." + part + ".timestamp" : "time";
        try {
            return Instant.parse(
                    own.isTextual() ? own.asText() : event.path("time").asText());
        } catch (DateTimeException e) {
            throw new MalformedOutcome(field, "a moment such as 2026-11-23T09:00:00.000Z is needed");
        }
    }
}
