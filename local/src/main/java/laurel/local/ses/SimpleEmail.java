package laurel.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a {@code SendEmail} request with Simple content, and refuses what SES refuses. */
final class SimpleEmail {
    private static final int MOST_RECIPIENTS = 50;
    private static final int MOST_HEADERS = 15;
    private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-@A-~]{1,126}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{1,870}");
    private static final Pattern TAG_NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Pattern TAG_VALUE = Pattern.compile("[A-Za-z0-9_.@-]{1,256}");

    private SimpleEmail() {}

    static Mail read(JsonNode request, String id, String sent) {
        JsonNode simple = request.path("Content").path("Simple");
        if (!simple.isObject()) {
            throw Refused.badRequest("Content must have Simple: this endpoint takes neither Raw nor Template");
        }
        List<String> to = recipients(request.path("Destination"));
        Map<String, String> headers = new LinkedHashMap<>();
        String from = request.path("FromEmailAddress").asText("");
        Addresses.bare(from);
        headers.put("From", from);
        List<String> replyTo = texts(request.path("ReplyToAddresses"));
        Addresses.bare(replyTo);
        if (!replyTo.isEmpty()) {
            headers.put("Reply-To", String.join(", ", replyTo));
        }
        ownHeaders(simple.path("Headers"), headers);
        tags(request.path("EmailTags"), headers);
        String subject = simple.path("Subject").path("Data").asText("");
        if (subject.isEmpty() || subject.codePoints().anyMatch(Character::isISOControl)) {
            throw Refused.badRequest("Subject must be a single line of text");
        }
        String text = simple.path("Body").path("Text").path("Data").asText("");
        String html = simple.path("Body").path("Html").path("Data").asText("");
        if (text.isEmpty() && html.isEmpty()) {
            throw Refused.badRequest("Body must have Text or Html");
        }
        return new Mail(id, String.join(", ", to), subject, headers, text, html, sent);
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
            headers.put(name, value);
        }
    }

    private static void tags(JsonNode given, Map<String, String> headers) {
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : given) {
            String name = tag.path("Name").asText("");
            String value = tag.path("Value").asText("");
            if (!TAG_NAME.matcher(name).matches() || !TAG_VALUE.matcher(value).matches()) {
                throw Refused.badRequest(
                        "Tag names and values can only contain alphanumeric ASCII characters, '_', or '-'");
            }
            tags.add(name + "=" + value);
        }
        if (!tags.isEmpty()) {
            headers.put("X-SES-MESSAGE-TAGS", String.join(", ", tags));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText("")));
        return texts;
    }
}
