package laurel.local.site;

import java.util.Map;
import laurel.local.http.Response;

/** The headers that a deployed site sends with every answer. An answer that set one itself keeps its own. */
final class SecurityHeaders {
    /** The page loads its own files and talks to its own origin, nothing else; no inline script or style. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALL = Map.of(
            "content-security-policy", POLICY,
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "cache-control", "no-store");

    private SecurityHeaders() {}

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
