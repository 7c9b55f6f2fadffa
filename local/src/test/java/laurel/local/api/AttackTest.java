package laurel.local.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import laurel.local.stack.template.Template.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What somebody tries who means no good, over the site and the stack as they are. */
class AttackTest {
    private static final String LIN = "lin@council.example";
    private static final Contract CONTRACT = Contract.read();

    @SuppressWarnings("NullAway.Init")
    private static ApiSite site;

    @SuppressWarnings("NullAway.Init")
    private static Tokens tokens;

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        folder = directory;
        site = new ApiSite(directory).live();
        tokens = new Tokens(site);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    // ---- Tokens -------------------------------------------------------------------------------------------------

    @Test
    void aTokenThatIsNotTheSignInsLetsNobodyInAnywhere() throws Exception {
        List<String> letIn = new ArrayList<>();
        for (Map.Entry<String, String> bad : tokens.bad().entrySet()) {
            for (Route route : site.routes) {
                if (!route.open()) {
                    HttpResponse<String> answer =
                            site.send(route.method(), route.path().replaceAll("[{}]", ""), bad.getValue(), "");
                    if (answer.statusCode() != 401 || !answer.body().equals("{\"message\":\"Unauthorized\"}")) {
                        letIn.add(route.path() + " with a token " + bad.getKey() + ": " + answer.statusCode());
                    }
                }
            }
        }
        assertThat(letIn).isEmpty();
        assertThat(site.send("GET", "/api/audit", tokens.signed(claims -> {}), "")
                        .statusCode())
                .as("one that is all right")
                .isEqualTo(200);
    }

    @Test
    void aRoleInATokenMakesNobodyALinkOfficer() throws Exception {
        String token = tokens.signed(claims -> claims.claim("email", "sam@council.example")
                .claim("role", "link-officer")
                .claim("roles", List.of("link-officer"))
                .claim("groups", List.of("link-officers"))
                .claim("person_id", "lin")
                .claim("scope", "admin"));

        assertThat(site.send("GET", "/api/audit", token, "").statusCode()).isEqualTo(403);
        assertThat(site.send("GET", "/api/me", token, "").body()).contains("Sam Staff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lin",
                "vle:lin",
                "mailto:lin@council.example",
                "lin@council.example,sam@council.example",
                "lin@council.example|x",
                "lin@council.example\u0000",
                "council|lin@council.example",
                "*@council.example",
                "lin@council.examp\u217ce"
            })
    void anAddressThatIsNobodysIsNobody(String address) throws Exception {
        String token = tokens.signed(claims -> claims.claim("email", address));

        assertThat(site.send("GET", "/api/me", token, "").body()).contains("unknown-person");
    }

    @Test
    void anAddressThatIsNotVerifiedOrIsAListIsNobody() throws Exception {
        for (String token : List.of(
                tokens.signed(claims -> claims.claim("email_verified", false)),
                tokens.signed(claims -> claims.claim("email_verified", "false")),
                tokens.signed(claims -> claims.claim("email", List.of(LIN, "sam@council.example"))),
                tokens.signed(claims -> claims.claim("email", Map.of("value", LIN))),
                tokens.signed(claims -> claims.claim("email", null)))) {
            assertThat(site.send("GET", "/api/me", token, "").body()).contains("unknown-person");
        }
    }

    @Test
    void aCookieOfTheSignInIsNoToken() {
        HttpResponse<String> answer =
                site.send(HttpRequest.newBuilder(site.at("/api/me")).header("cookie", "laurel-sign-in=lin; token=lin"));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    // ---- Bodies -------------------------------------------------------------------------------------------------

    static List<String> routesThatTakeJson() {
        return CONTRACT.operations().keySet().stream()
                .filter(route -> CONTRACT.sent(route).isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routesThatTakeJson")
    void aMalformedBodyIsAnsweredAsTheContractHasIt(String route) {
        List<String> bodies = List.of(
                "null",
                "[]",
                "7",
                "\"x\"",
                "{",
                "{\"a\"",
                "}",
                "\u0000",
                "\ufeff{}",
                "{\"a\":1}{\"a\":2}",
                "{\"reason\":\"a\",\"reason\":\"b\"}",
                "{\"reason\":\"\\ud800\"}",
                "{\"__proto__\":{\"role\":\"link-officer\"}}",
                "{\"reason\":" + "9".repeat(5000) + "}",
                "{\"stock\":1e999999999,\"year\":1e999999999,\"version\":1e999999999}",
                "{\"a\":".repeat(50_000),
                "[".repeat(100_000),
                "{\"reason\":\"" + "a".repeat(3_000_000) + "\"}",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");
        for (String body : bodies) {
            assertKept(route, body);
        }
    }

    @ParameterizedTest
    @MethodSource("routesThatTakeJson")
    void aFieldOfAWrongKindIsAnsweredAsTheContractHasIt(String route) throws IOException {
        JsonNode example = CONTRACT.example(route);
        List<JsonNode> wrong = List.of(
                Contract.JSON.readTree("null"),
                Contract.JSON.readTree("true"),
                Contract.JSON.readTree("-7"),
                Contract.JSON.readTree("1.5"),
                Contract.JSON.readTree("12345678901234567890"),
                Contract.JSON.readTree("\"\""),
                Contract.JSON.readTree("[]"),
                Contract.JSON.readTree("[[],{},null]"),
                Contract.JSON.readTree("{}"),
                Contract.JSON.readTree("{\"\":null}"),
                Contract.JSON.getNodeFactory().textNode("w".repeat(5000)),
                Contract.JSON.getNodeFactory().textNode("a\r\nb: c\u2028\u0000"));
        for (String field : (Iterable<String>) example::fieldNames) {
            for (JsonNode value : wrong) {
                assertKept(
                        route,
                        ((ObjectNode) example.deepCopy()).set(field, value).toString());
            }
        }
    }

    @Test
    void moreThanAFunctionTakesIsRefused() {
        HttpResponse<String> answer =
                site.send("PUT", "/api/me/mail", site.token(LIN), "{\"goal\":\"" + "a".repeat(10_000_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(CONTRACT.wrongInAnswer(
                        "PUT /api/me/mail",
                        413,
                        answer.headers().firstValue("content-type").orElse(""),
                        answer.body()))
                .isEmpty();
    }

    private static void assertKept(String route, String body) {
        String path = route.substring(route.indexOf(' ') + 1);
        for (JsonNode parameter : CONTRACT.parameters(route)) {
            path = path.replace(
                    "{" + parameter.path("name").asText() + "}",
                    parameter.path("example").asText());
        }
        HttpResponse<String> answer = site.send(route.substring(0, route.indexOf(' ')), path, site.token(LIN), body);
        assertThat(CONTRACT.wrongInAnswer(
                        route,
                        answer.statusCode(),
                        answer.headers().firstValue("content-type").orElse(""),
                        answer.body()))
                .as(() -> body.length() > 200 ? body.substring(0, 200) : body)
                .isEmpty();
    }

    // ---- Headers and other sites --------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/boards/north%0d%0aset-cookie:%20a=b",
                "/api/boards/north?period=%0d%0aset-cookie:%20a=b",
                "/api/campaigns/a%0aset-cookie:a=b/progress",
                "/stop/a%0d%0aset-cookie:%20a=b",
                "/sign-in/authorize?redirect_uri=%0d%0aset-cookie:%20a=b"
            })
    void nothingOfARequestBecomesAHeader(String path) {
        HttpResponse<String> answer = site.send("GET", path, site.token(LIN), "");

        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void noOtherSiteIsToldThatItMayAsk() {
        for (Route route : site.routes) {
            String path = route.path().replaceAll("[{}]", "");
            HttpResponse<String> asked = site.send(HttpRequest.newBuilder(site.at(path))
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .header("origin", "https://elsewhere.example")
                    .header("access-control-request-method", route.method())
                    .header("access-control-request-headers", "authorization"));
            HttpResponse<String> sent = site.send(HttpRequest.newBuilder(site.at(path))
                    .method(route.method(), HttpRequest.BodyPublishers.ofString("{}"))
                    .header("origin", "https://elsewhere.example")
                    .header("content-type", "text/plain"));

            assertThat(asked.statusCode()).as(path).isEqualTo(404);
            assertThat(Stream.of(asked, sent).flatMap(answer -> answer.headers().map().keySet().stream()))
                    .as(path)
                    .noneMatch(header -> header.toLowerCase(Locale.ROOT).startsWith("access-control"));
            if (!route.open()) {
                assertThat(sent.statusCode()).as(path).isEqualTo(401);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me/",
                "/API/ME",
                "/api//me",
                "/api/me;a=b",
                "/api/me%2f",
                "/api/x/../me",
                "/api/%6de",
                "/api/boards/",
                "/api/boards/north/..",
                "/stop/"
            })
    void aPathThatIsOnlyLikeARouteIsNone(String path) {
        assertThat(site.send("GET", path, site.token(LIN), "").statusCode()).isEqualTo(404);
    }

    @Test
    void aHeaderDoesNotChangeTheMethod() {
        HttpResponse<String> answer = site.send(HttpRequest.newBuilder(site.at("/api/campaigns/week"))
                .header("authorization", "Bearer " + site.token(LIN))
                .header("x-http-method-override", "DELETE")
                .header("x-method-override", "DELETE"));

        assertThat(answer.body()).contains("\"stage\"");
        assertThat(site.send("GET", "/api/campaigns/week", site.token(LIN), "").statusCode())
                .isEqualTo(200);
    }

    // ---- Files --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../template.yaml",
                "/../../../../../../../../etc/passwd",
                "/..%2ftemplate.yaml",
                "/%2e%2e/template.yaml",
                "/%2e%2e%2ftemplate.yaml",
                "/%252e%252e/template.yaml",
                "/vendor/../../pom.xml",
                "/vendor/..%5c..%5cpom.xml",
                "/..\\pom.xml",
                "//etc/passwd",
                "/%2fetc%2fpasswd",
                "/index.html%00.js",
                "/badges/..;/..;/pom.xml",
                "/.git/config",
                "/.laurel/signing-key.json",
                "http://localhost/../pom.xml"
            })
    void nothingButThePageIsServed(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("<project", "AWSTemplate", "root:");
    }

    @Test
    void noOtherNameOfThisMachineIsAnsweredTo() throws IOException {
        assertThat(raw("GET /api/me HTTP/1.1\r\nHost: laurel.elsewhere.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/..%2f..%2f..%2fescaped.csv", "people//etc/escaped.csv", "people/..\\escaped.csv"})
    void aKeyOfAnImportIsNoPath(String key) throws IOException {
        site.imported(key, "person_id,name,email,team\nzed,Zed,zed@council.example,north\n");

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().contains("escaped")))
                    .isEmpty();
        }
        assertThat(folder.resolveSibling("escaped.csv")).doesNotExist();
    }

    @Test
    void aKeyOfAnImportDoesNotClimb() {
        assertThatExceptionOfType(S3Exception.class)
                .isThrownBy(() -> site.imported("people/../../../escaped.csv", "person_id,name,team\n"));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), site.at("/").getPort());
                OutputStream out = socket.getOutputStream()) {
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
