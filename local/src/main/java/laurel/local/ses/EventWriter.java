package laurel.local.ses;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import laurel.local.stack.template.Template;

/** Writes SES's events about one e-mail, as its configuration set publishes them. */
final class EventWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Accepted accepted;
    private final Set<String> published;

    EventWriter(Accepted accepted, Set<String> published) {
        this.accepted = accepted;
        this.published = published;
    }

    /** So many milliseconds after the e-mail was taken. */
    Instant at(int milliseconds) {
        return Instant.parse(accepted.mail().sent()).plusMillis(milliseconds);
    }

    /** An event with a part that its type has, or nothing where nobody publishes it. */
    Optional<SesEvent> write(String detailType, String eventType, String name, ObjectNode part, int milliseconds) {
        if (accepted.configurationSet().isEmpty()
                || !published.contains(eventType.toUpperCase(Locale.ROOT).replace(' ', '_'))) {
            return Optional.empty();
        }
        ObjectNode detail = JSON.objectNode().put("eventType", eventType);
        detail.set("mail", mail(accepted.configurationSet().get()));
        detail.set(name, part);
        return Optional.of(new SesEvent(
                UUID.randomUUID().toString(),
                detailType,
                at(milliseconds).toString(),
                "arn:aws:ses:eu-west-2:" + Template.ACCOUNT + ":configuration-set/"
                        + accepted.configurationSet().get(),
                detail));
    }

    private ObjectNode mail(String configurationSet) {
        Mail mail = accepted.mail();
        String from = mail.headers().getOrDefault("From", "");
        String domain = Addresses.bare(from).replaceFirst(".*@", "");
        ObjectNode json = JSON.objectNode()
                .put("timestamp", mail.sent())
                .put("source", from)
                .put("sourceArn", "arn:aws:ses:eu-west-2:" + Template.ACCOUNT + ":identity/" + domain)
                .put("sendingAccountId", Template.ACCOUNT)
                .put("messageId", mail.id());
        accepted.recipients().forEach(json.putArray("destination")::add);
        json.put("headersTruncated", false);
        var headers = json.putArray("headers");
        mail.headers()
                .forEach((name, value) -> headers.addObject().put("name", name).put("value", value));
        headers.addObject().put("name", "To").put("value", mail.to());
        headers.addObject().put("name", "Subject").put("value", mail.subject());
        ObjectNode common = json.putObject("commonHeaders");
        common.putArray("from").add(from);
        accepted.recipients().forEach(common.putArray("to")::add);
        common.put("messageId", mail.id()).put("subject", mail.subject());
        ObjectNode tags = json.putObject("tags");
        tags.putArray("ses:configuration-set").add(configurationSet);
        tags.putArray("ses:source-ip").add("127.0.0.1");
        tags.putArray("ses:from-domain").add(domain);
        tags.putArray("ses:caller-identity").add("local");
        accepted.tags().forEach((name, value) -> tags.putArray(name).add(value));
        return json;
    }
}
