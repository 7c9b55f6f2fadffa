package laurel.local.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import laurel.mail.Kind;
import laurel.mail.Kind.Group;
import laurel.preferences.Preferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The link of an e-mail over real HTTP, as people, mail programs and those that scan mail use it. */
class StopPageTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RealSite site;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String person = UUID.randomUUID().toString();

    @BeforeAll
    static void start() throws IOException {
        site = new RealSite(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private HttpResponse<String> ask(String method, String link, String type, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(link))
                .header("content-type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void lookingChangesNothingHoweverOften(String method) throws Exception {
        String link = site.stopLink(person, Kind.NUDGE);
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> answer = ask(method, link + "?List-Unsubscribe=One-Click&stop=all", FORM, "");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
            assertThat(answer.headers().firstValue("referrer-policy")).contains("no-referrer");
            assertThat(answer.headers().allValues("set-cookie")).isEmpty();
            assertThat(answer.body().isEmpty()).isEqualTo(method.equals("HEAD"));
        }
        assertThat(site.chosen(person)).isEqualTo(Preferences.NONE);
    }

    /** RFC 8058, section 3.2: as a form, or in parts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/x-www-form-urlencoded         | List-Unsubscribe=One-Click
            multipart/form-data; boundary=a           | --a~Content-Disposition: form-data; name="List-Unsubscribe"~~One-Click~--a--~
            application/x-www-form-urlencoded         | stop=these
            """)
    void onePostStopsWhatTheLinkIsForAndASecondNothingMore(String type, String body) throws Exception {
        String link = site.stopLink(person, Kind.NUDGE);
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = ask("POST", link, type, body.replace("~", "\r\n"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Feedback and reminders:").doesNotContain(person);
        }
        assertThat(site.chosen(person).stopped()).containsExactly(Group.FEEDBACK);
        assertThat(site.chosen(person).all()).isFalse();
        assertThat(site.chosen(person).version()).isEqualTo(1);
    }

    @Test
    void theSecondFormStopsAll() throws Exception {
        String link = site.stopLink(person, Kind.BADGE);
        assertThat(ask("POST", link, FORM, "stop=all").body()).contains("All e-mails are stopped");
        assertThat(site.chosen(person).all()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAA.feedback", "%3Cscript%3E.feedback", "..%2F..%2Fx", "%00"})
    void aLinkThatIsNoneIsToldKindlyAndShowsNothingOfItself(String token) throws Exception {
        String link = site.address() + "stop/" + token;
        for (String method : new String[] {"GET", "POST"}) {
            HttpResponse<String> answer = ask(method, link, FORM, "");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Nothing was changed", "sign in").doesNotContain("<script", "AAAA");
        }
    }
}
