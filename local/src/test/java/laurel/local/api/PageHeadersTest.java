package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import laurel.local.template.TemplateFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page comes with the same headers on this machine as through the CloudFront distribution of the template. */
class PageHeadersTest {
    @Test
    void thePageHasTheHeadersOfTheTemplateOnThisMachineToo(@TempDir Path folder) throws IOException {
        Map<String, String> deployed = deployed();
        // Over HTTP it would be passed over, and the sign-in is of the same origin here.
        assertThat(deployed.remove("strict-transport-security")).isEqualTo("max-age=31536000");
        deployed.computeIfPresent("content-security-policy", (name, policy) -> policy.replace(" ${TokenOrigin}", ""));
        try (ApiSite site = new ApiSite(folder)) {
            for (String path : new String[] {"/", "/app.js", "/laurel.css", "/laurel.svg", "/none"}) {
                HttpResponse<String> answer = site.send("GET", path, null, "");

                deployed.forEach((name, value) -> assertThat(answer.headers().firstValue(name))
                        .as("%s of %s", name, path)
                        .contains(value));
            }
        }
    }

    private static Map<String, String> deployed() {
        JsonNode config = TemplateFile.read().resource("SiteHeaders").path("ResponseHeadersPolicyConfig");
        JsonNode security = config.path("SecurityHeadersConfig");
        Map<String, String> headers = new TreeMap<>();
        headers.put(
                "content-security-policy",
                security.at("/ContentSecurityPolicy/ContentSecurityPolicy/!Sub")
                        .asText()
                        .strip());
        headers.put("x-content-type-options", security.has("ContentTypeOptions") ? "nosniff" : "");
        headers.put("x-frame-options", security.at("/FrameOptions/FrameOption").asText());
        headers.put(
                "referrer-policy", security.at("/ReferrerPolicy/ReferrerPolicy").asText());
        headers.put(
                "strict-transport-security",
                "max-age="
                        + security.at("/StrictTransportSecurity/AccessControlMaxAgeSec")
                                .asText());
        config.at("/CustomHeadersConfig/Items")
                .forEach(item -> headers.put(
                        item.path("Header").asText().toLowerCase(Locale.ROOT),
                        item.path("Value").asText()));
        return headers;
    }
}
