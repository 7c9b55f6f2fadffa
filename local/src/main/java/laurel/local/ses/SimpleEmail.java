package laurel.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a {@code SendEmail} request with Simple content, and refuses what SES refuses. */
final class SimpleEmail {
    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_TAGS = 50;
    private static final int MOST_HEADERS = 15;
    private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-@A-~]{1,126}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{1,870}");
    private static final Pattern TAG_NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Pattern TAG_VALUE = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    /** What SES writes itself from the rest of the request. */
    private static final Set<String> NOT_OWN = Set.of(
            "bcc",
            "cc",
            "content-transfer-encoding",
            "content-type",
            "date",
            "from",
            "message-id",
            "mime-version",
            "reply-to",
            "return-path",
            "sender",
            "subject",
            "to",
            "x-ses-configuration-set",
            "x-ses-message-tags");

    private SimpleEmail() {}

    static Accepted read(JsonNode request, String id, String sent) {
        JsonNode simple = request.path("Content").path("Simple");
        if (!simple.isObject()) {
            throw Refused.badRequest("Content must have Simple: this endpoint takes neither Raw nor Template");
        }
        List<String> to = recipients(request.path("Destination"));
        Map<String, String> headers = new LinkedHashMap<>();
        String from = request.path("FromEmailAddress").asText("");
        if (from.isBlank()) {
            throw Refused.badRequest("FromEmailAddress is missing: name the address that the e-mail is from");
        }
        Addresses.bare(from);
        headers.put("From", from);
        List<String> replyTo = texts(request.path("ReplyToAddresses"));
        Addresses.bare(replyTo);
        if (!replyTo.isEmpty()) {
            headers.put("Reply-To", String.join(", ", replyTo));
        }
        ownHeaders(simple.path("Headers"), headers);
        Map<String, String> tags = tags(request.path("EmailTags"));
        if (!tags.isEmpty()) {
            headers.put("X-SES-MESSAGE-TAGS", joined(tags));
        }
        String subject = simple.path("Subject").path("Data").asText("");
        if (subject.isEmpty() || subject.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.badRequest("Subject must be a single line of text");
        }
        String text = simple.path("Body").path("Text").path("Data").asText("");
        String html = simple.path("Body").path("Html").path("Data").asText("");
        if (text.isEmpty() && html.isEmpty()) {
            throw Refused.badRequest("Body must have Text or Html");
        }
        String set = request.path("ConfigurationSetName").asText("");
        return new Accepted(
                new Mail(id, String.join(", ", to), subject, headers, text, html, sent),
                to,
                tags,
                set.isEmpty() ? Optional.empty() : Optional.of(set));
    }

    private static List<String> recipients(JsonNode destination) {
        List<String> all = new ArrayList<>(texts(destination.path("ToAddresses")));
        all.addAll(texts(destination.path("CcAddresses")));
        all.addAll(texts(destination.path("BccAddresses")));
        if (all.isEmpty()) {
            throw Refused.badRequest("Destination must have at least one address");
        }
        if (all.size() > MOST_RECIPIENTS) {
            throw Refused.badRequest("Recipient count exceeds " + MOST_RECIPIENTS);
        }
        return Addresses.bare(all);
    }

    private static void ownHeaders(JsonNode given, Map<String, String> headers) {
        if (given.size() > MOST_HEADERS) {
            throw Refused.badRequest("Header count exceeds " + MOST_HEADERS);
        }
        for (JsonNode header : given) {
            String name = header.path("Name").asText("");
            String value = header.path("Value").asText("");
            if (!HEADER_NAME.matcher(name).matches()
                    || !HEADER_VALUE.matcher(value).matches()) {
                throw Refused.badRequest("Header names and values must be a single line of printable ASCII");
            }
            if (NOT_OWN.contains(name.toLowerCase(Locale.ROOT)) || headers.containsKey(name)) {
                throw Refused.badRequest("Header " + name + " is there already, or is not the sender's to set");
            }
            headers.put(name, value);
        }
    }

    private static Map<String, String> tags(JsonNode given) {
        if (given.size() > MOST_TAGS) {
            throw Refused.badRequest("Tag count exceeds " + MOST_TAGS);
        }
        Map<String, String> tags = new LinkedHashMap<>();
        for (JsonNode tag : given) {
            String name = tag.path("Name").asText("");
            String value = tag.path("Value").asText("");
            if (!TAG_NAME.matcher(name).matches() || !TAG_VALUE.matcher(value).matches()) {
                throw Refused.badRequest(
                        "Tag names and values can only contain alphanumeric ASCII characters, '_', or '-', 256 at most");
            }
            if (tags.put(name, value) != null) {
                throw Refused.badRequest("Tag " + name + " is there twice");
            }
        }
        return tags;
    }

    private static String joined(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining(", "));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText("")));
        return texts;
    }
}
