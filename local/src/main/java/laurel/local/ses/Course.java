package laurel.local.ses;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Works out what becomes of an accepted e-mail: the events that SES publishes, and whom it suppresses afterwards. */
final class Course {
    /** Text that stands for a virus in every scanner, SES's too. */
    private static final String HARMFUL = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final EventWriter events;
    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final boolean harmful;

    Course(Accepted accepted, Set<String> published, Predicate<String> suppressed) {
        this.events = new EventWriter(accepted, published);
        this.harmful = (accepted.mail().text() + accepted.mail().html()).contains(HARMFUL);
        accepted.recipients()
                .forEach(address -> fates.put(address, suppressed.test(address) ? Fate.SUPPRESSED : Fate.of(address)));
    }

    /** The events, in the order in which things happen. */
    List<SesEvent> events() {
        List<SesEvent> all = new ArrayList<>();
        events.write("Email Sent", "Send", "send", JSON.objectNode(), 0).ifPresent(all::add);
        if (harmful) {
            ObjectNode reject = JSON.objectNode().put("reason", "Bad content");
            events.write("Email Rejected", "Reject", "reject", reject, 1).ifPresent(all::add);
            return all;
        }
        delivered(all);
        bounced(all, Fate.BOUNCED, "Permanent", "General", "smtp; 550 5.1.1 user unknown", 1);
        bounced(
                all,
                Fate.SUPPRESSED_FOR_ALL,
                "Permanent",
                "Suppressed",
                "Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an"
                        + " invalid address.",
                1);
        bounced(
                all,
                Fate.SUPPRESSED,
                "Permanent",
                "OnAccountSuppressionList",
                "Amazon SES did not send the message to this address because it is on the suppression list for your"
                        + " account.",
                1);
        bounced(all, Fate.OUT_OF_OFFICE, "Transient", "General", "", 2);
        complained(all);
        return all;
    }

    /**
     * Who is on the account's list from now on, and why. SES leaves its simulator's own addresses off; here they are the
     * only ones that bounce, so that the list can be seen at work.
     */
    Map<String, String> suppresses() {
        return fates.entrySet().stream()
                .filter(each -> !harmful && (each.getValue() == Fate.BOUNCED || each.getValue() == Fate.COMPLAINED))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue() == Fate.BOUNCED ? "BOUNCE" : "COMPLAINT"));
    }

    private void delivered(List<SesEvent> all) {
        List<String> to = fates.entrySet().stream()
                .filter(each -> each.getValue().isDelivered())
                .map(Map.Entry::getKey)
                .toList();
        if (!to.isEmpty()) {
            ObjectNode delivery = JSON.objectNode()
                    .put("timestamp", events.at(1).toString())
                    .put("processingTimeMillis", 1)
                    .put("smtpResponse", "250 2.6.0 Message received")
                    .put("reportingMTA", "local");
            to.forEach(delivery.putArray("recipients")::add);
            events.write("Email Delivered", "Delivery", "delivery", delivery, 1).ifPresent(all::add);
        }
    }

    private void bounced(
            List<SesEvent> all, Fate fate, String type, String subtype, String diagnosis, int milliseconds) {
        ObjectNode bounce =
                feedback(events.at(milliseconds)).put("bounceType", type).put("bounceSubType", subtype);
        var recipients = bounce.putArray("bouncedRecipients");
        with(fate).forEach(address -> {
            ObjectNode recipient = recipients.addObject().put("emailAddress", address);
            if (!diagnosis.isEmpty()) {
                recipient.put("action", "failed").put("status", "5.1.1").put("diagnosticCode", diagnosis);
            }
        });
        if (!recipients.isEmpty()) {
            events.write("Email Bounced", "Bounce", "bounce", bounce, milliseconds)
                    .ifPresent(all::add);
        }
    }

    private void complained(List<SesEvent> all) {
        ObjectNode complaint = feedback(events.at(2))
                .putNull("complaintSubType")
                .put("userAgent", "Amazon SES Mailbox Simulator")
                .put("complaintFeedbackType", "abuse");
        var recipients = complaint.putArray("complainedRecipients");
        with(Fate.COMPLAINED).forEach(address -> recipients.addObject().put("emailAddress", address));
        if (!recipients.isEmpty()) {
            events.write("Email Complaint Received", "Complaint", "complaint", complaint, 2)
                    .ifPresent(all::add);
        }
    }

    private List<String> with(Fate fate) {
        return fates.entrySet().stream()
                .filter(each -> each.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static ObjectNode feedback(Instant at) {
        return JSON.objectNode().put("feedbackId", UUID.randomUUID().toString()).put("timestamp", at.toString());
    }
}
