package laurel.local.ses;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tags of an e-mail in the mailbox, read without Laurel's own code. */
record Tags(Map<String, String> all) {
    static Tags of(Mail mail) {
        return new Tags(Arrays.stream(
                        mail.headers().getOrDefault("X-SES-MESSAGE-TAGS", "").split(", "))
                .map(tag -> tag.split("=", 2))
                .collect(Collectors.toMap(tag -> tag[0], tag -> tag[1])));
    }

    String claim() {
        return all.getOrDefault("claim", "");
    }

    /** Each message that it tells, as {@code PERSON KIND|ABOUT}. */
    List<String> messages() {
        String person = decoded(all.getOrDefault("person", ""));
        return all.entrySet().stream()
                .filter(tag -> tag.getKey().startsWith("message-"))
                .map(tag -> person + " " + decoded(tag.getValue()))
                .toList();
    }

    private static String decoded(String tag) {
        return new String(Base64.getUrlDecoder().decode(tag), UTF_8);
    }
}
