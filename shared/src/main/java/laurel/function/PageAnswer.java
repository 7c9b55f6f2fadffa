package laurel.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A page that a function answers with, for people who need not be signed in. Nothing keeps it, finds it or learns where its
 * reader came from, and it loads the site's style and picture alone.
 */
public record PageAnswer(int status, String html) {
    JsonNode json() {
        var answer = JsonNodeFactory.instance.objectNode().put("statusCode", status);
        answer.putObject("headers")
                .put("content-type", "text/html; charset=utf-8")
                .put("cache-control", "no-store")
                .put("x-robots-tag", "noindex, nofollow")
                .put("referrer-policy", "no-referrer")
                .put("x-content-type-options", "nosniff")
                .put("x-frame-options", "DENY")
                .put(
                        "content-security-policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'");
        return answer.put("body", html);
    }
}
