package laurel.local.ses;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes an e-mail as it would arrive: a complete message of headers and both bodies (RFC 5322, 2045 and 2047). */
public final class Mime {
    private static final String END = "\r\n";
    /** Of an encoded word of 75 characters, what is left for content beside its frame. */
    private static final int BYTES_OF_A_WORD = 45;

    private static final Pattern NAMED_ADDRESS = Pattern.compile("(.*?)\\s*(<[^<>]*>)");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    private Mime() {}

    /** The message. */
    public static String of(Mail mail) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Date", date(mail.sent()));
        headers.put("Message-ID", "<" + mail.id() + "@eu-west-2.amazonses.com>");
        headers.put("To", mail.to());
        headers.put("Subject", words(mail.subject()));
        mail.headers().forEach((name, value) -> headers.put(name, isAddress(name) ? address(value) : value));
        headers.put("MIME-Version", "1.0");
        String boundary = "part-" + mail.id();
        headers.put("Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        StringBuilder message = new StringBuilder();
        headers.forEach(
                (name, value) -> message.append(name).append(": ").append(value).append(END));
        part(message, boundary, "text/plain", mail.text());
        part(message, boundary, "text/html", mail.html());
        return message.append(END)
                .append("--")
                .append(boundary)
                .append("--")
                .append(END)
                .toString();
    }

    private static void part(StringBuilder message, String boundary, String type, String body) {
        if (body.isEmpty()) {
            return;
        }
        message.append(END).append("--").append(boundary).append(END);
        message.append("Content-Type: ").append(type).append("; charset=UTF-8").append(END);
        message.append("Content-Transfer-Encoding: base64").append(END).append(END);
        String lines = body.replaceAll("\r?\n", END);
        message.append(LINES.encodeToString(lines.getBytes(StandardCharsets.UTF_8)))
                .append(END);
    }

    private static String date(String sent) {
        return DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                .format(Instant.parse(sent).atOffset(ZoneOffset.UTC));
    }

    private static boolean isAddress(String header) {
        return header.equals("From") || header.equals("Reply-To");
    }

    private static String address(String value) {
        Matcher named = NAMED_ADDRESS.matcher(value);
        return named.matches() && !named.group(1).isEmpty() ? words(named.group(1)) + " " + named.group(2) : value;
    }

    /** As it is if it is short and plain; else as encoded words, of which none cuts a character in two. */
    private static String words(String text) {
        if (text.length() <= BYTES_OF_A_WORD
                && text.chars().allMatch(c -> c >= ' ' && c <= '~')
                && !text.contains("=?")) {
            return text;
        }
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            String next = Character.toString(character);
            if (bytes(word + next).length > BYTES_OF_A_WORD) {
                words.add(encoded(word.toString()));
                word.setLength(0);
            }
            word.append(next);
        }
        words.add(encoded(word.toString()));
        return String.join(END + " ", words);
    }

    private static String encoded(String word) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes(word)) + "?=";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
