package laurel.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import laurel.local.http.Request;
import laurel.local.http.Response;
import laurel.local.mails.SampleMail;
import org.junit.jupiter.api.Test;

class SamplePagesTest {
    private final SamplePages pages = new SamplePages();

    @Test
    void allAreListedAndEachIsShown() {
        String list = body(get("/mailbox/samples"));
        for (SampleMail mail : SampleMail.all(Locale.UK)) {
            assertThat(list).contains("href=\"/mailbox/samples/" + mail.id() + "\"");
            assertThat(body(get("/mailbox/samples/" + mail.id())))
                    .contains("<iframe sandbox title", mail.id() + ".html", " KB</dd>", "<dt>From</dt>", "<pre>");
        }
    }

    @Test
    void anEmailMayDoNothingButBeLookedAt() {
        Response content = get("/mailbox/samples/badge.html");
        assertThat(content.headers().get("content-security-policy"))
                .startsWith("sandbox; default-src 'none';")
                .doesNotContain("script", "allow-");
        assertThat(body(content)).contains("<!DOCTYPE html>", "Bronze Evidence Champion");
    }

    @Test
    void itsListHeadersAreShownAsText() {
        assertThat(body(get("/mailbox/samples/nudge")))
                .contains("<dt>List-Unsubscribe</dt><dd>&lt;https://", "List-Unsubscribe=One-Click");
        assertThat(body(get("/mailbox/samples/erased"))).doesNotContain("List-Unsubscribe");
    }

    @Test
    void whatThereIsNotIsSaidWithTheWayToAll() {
        assertThat(get("/mailbox/samples/%3Cscript%3E").status()).isEqualTo(404);
        assertThat(get("/mailbox/samplesx").status()).isEqualTo(404);
        assertThat(body(get("/mailbox/samples/no"))).contains("/mailbox/samples");
    }

    private Response get(String path) {
        return pages.answer(new Request("GET", path, "", Map.of(), new byte[0]));
    }

    private static String body(Response response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
