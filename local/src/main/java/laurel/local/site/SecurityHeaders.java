package laurel.local.site;

import java.util.Map;
import laurel.local.http.Response;

/** The headers that a deployed site sends with every answer. An answer that set one itself keeps its own. */
final class SecurityHeaders {
    /** The page loads its own files and talks to its own origin, nothing else; no inline script or style. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALL = Map.of(
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=()",
            "cache-control", "no-store");

    private SecurityHeaders() {}

    /** For a page of this machine alone that shows another of its pages in a frame. */
    static Response framing(Response page) {
        return page.with("content-security-policy", POLICY + "; frame-src 'self'");
    }

    /** For what is shown in a frame by such a page, and by no other site. */
    static Response framed(Response content, String policy) {
        return content.with("content-security-policy", policy).with("x-frame-options", "SAMEORIGIN");
    }

    static Response on(Response response) {
        Response complete = response;
        for (Map.Entry<String, String> header : ALL.entrySet()) {
            if (!response.headers().containsKey(header.getKey())) {
                complete = complete.with(header.getKey(), header.getValue());
            }
        }
        return complete;
    }
}
