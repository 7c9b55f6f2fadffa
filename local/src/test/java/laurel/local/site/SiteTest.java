package laurel.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import laurel.local.http.Form;
import laurel.local.ses.Mail;
import laurel.local.ses.Mailbox;
import laurel.local.stack.template.Template.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site over real HTTP, with a function that answers with the event it was sent. */
class SiteTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2031-03-03T09:00:00Z");
    private static final Persona SAM =
            new Persona("p1", "Sam <b>", "sam@council.example", "team-00", "staff", Map.of());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Mailbox mailbox;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    private final MovableClock now = new MovableClock(NOW);
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("web"));
        Files.writeString(folder.resolve("web/index.html"), "<!doctype html><title>Laurel</title>");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        mailbox = new Mailbox(folder);
        site = Site.start(0, parts());
    }

    @AfterEach
    void stop() {
        site.close();
        mailbox.close();
    }

    @Test
    void aTokenOfTheSignInLetsItsBearerInAndItsClaimsComeAsTexts() throws Exception {
        HttpResponse<String> answer = get("/api/me?a=1&a=2", token("p1"));
        JsonNode event = JSON.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(event.path("routeKey").asText()).isEqualTo("GET /api/me");
        assertThat(event.path("queryStringParameters").path("a").asText()).isEqualTo("1,2");
        JsonNode claims =
                event.path("requestContext").path("authorizer").path("jwt").path("claims");
        assertThat(claims.path("email").asText()).isEqualTo("sam@council.example");
        assertThat(claims.path("sub").asText()).isEqualTo("p1");
        assertThat(claims.path("exp").isTextual()).isTrue();
    }

    @Test
    void nobodyOfThatIdGetsATokenButAnyAddressDoes() throws Exception {
        Map<String, String> form = Map.of("grant_type", "password", "client_id", "laurel", "password", "none");
        HttpResponse<String> refused =
                post("/sign-in/token", new Form(form).with("username", "p9").values());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("p9");
        JsonNode claims = JSON.readTree(
                        get("/api/me", token("new@council.example")).body())
                .path("requestContext")
                .path("authorizer")
                .path("jwt")
                .path("claims");
        assertThat(claims.path("email").asText()).isEqualTo("new@council.example");
    }

    @Test
    void partsOfThePathComeAsParameters() throws Exception {
        JsonNode event = JSON.readTree(
                get("/api/boards/team%2000?period=month", token("p1")).body());
        assertThat(event.path("pathParameters").path("team").asText()).isEqualTo("team 00");
        assertThat(event.path("rawQueryString").asText()).isEqualTo("period=month");
    }

    @Test
    void aLongTextTravelsCompressedToWhoeverTakesItAndNotAgainToWhoeverHasIt() throws Exception {
        Files.writeString(folder.resolve("web/long.css"), "a { color: red }\n".repeat(100));
        HttpResponse<String> plain = http.send(
                HttpRequest.newBuilder(URI.create(address("/long.css"))).build(), HttpResponse.BodyHandlers.ofString());
        HttpResponse<byte[]> small = http.send(
                HttpRequest.newBuilder(URI.create(address("/long.css")))
                        .header("accept-encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(plain.body()).hasSize(1_700);
        assertThat(small.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(small.body()).hasSizeLessThan(200);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(small.body())).readAllBytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(plain.body());

        HttpResponse<String> again = http.send(
                HttpRequest.newBuilder(URI.create(address("/long.css")))
                        .header(
                                "if-none-match",
                                plain.headers().firstValue("etag").orElseThrow())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aTokenEndsByTheClockOfTheStack() throws Exception {
        String token = token("p1");
        now.set(NOW.plus(Duration.ofHours(7)));
        assertThat(get("/api/me", token).statusCode()).isEqualTo(200);
        now.set(NOW.plus(Duration.ofHours(9)));
        assertUnauthorised(get("/api/me", token));
        now.set(NOW.minus(Duration.ofHours(1)));
        assertUnauthorised(get("/api/me", token));
    }

    @Test
    void aTokenOutlivesARestart() throws Exception {
        String token = token("p1");
        int before = site.port();
        site.close();
        site = Site.start(before, parts());
        assertThat(get("/api/me", token).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenOfAnotherIssuerOrAudienceOrKeyLetsNobodyIn() throws Exception {
        RSAKey ours = RSAKey.parse(Files.readString(folder.resolve("data/signing-key.json")));
        RSAKey strangers = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        String issuer = address("/sign-in");
        assertThat(get("/api/me", sign(ours, issuer, "laurel")).statusCode()).isEqualTo(200);
        assertUnauthorised(get("/api/me", sign(ours, issuer + "/", "laurel")));
        assertUnauthorised(get("/api/me", sign(ours, issuer, "another")));
        assertUnauthorised(get("/api/me", sign(strangers, issuer, "laurel")));
        assertUnauthorised(get("/api/me", "not.a.token"));
        assertUnauthorised(get("/api/me", null));
    }

    @Test
    void anUnknownRouteIsNotFoundBeforeAnyTokenIsAskedFor() throws Exception {
        HttpResponse<String> answer = get("/api/everything", null);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Not Found\"}");
    }

    @Test
    void aBodyLongerThanAFunctionIsCalledWithIsRefusedBeforeIt() throws Exception {
        HttpResponse<String> answer = post("/stop/abc.feedback", Map.of("a", "a".repeat(9 * 1024 * 1024)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Request Entity Too Large\"}");
    }

    @Test
    void thePageComesWithTheHeadersOfADeployedSite() throws Exception {
        HttpResponse<String> page = get("/", null);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void nothingOutsideThePagesFolderIsServed() throws Exception {
        assertThat(get("/../secret.txt", null).statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e/secret.txt", null).statusCode()).isEqualTo(404);
        assertThat(get("/%2e%2e%2fsecret.txt", null).statusCode()).isEqualTo(404);
        assertThat(get("/%00", null).statusCode()).isEqualTo(404);
    }

    @Test
    void aPersonSignsInWithACodeAndItsProof() throws Exception {
        String verifier = "a".repeat(50);
        String query = authorisation(verifier).encoded();
        assertThat(get("/sign-in/authorize?" + query, null).body()).contains("Sam &lt;b&gt;");
        HttpResponse<String> chosen = post("/sign-in/authorize?" + query, Map.of("username", "p1"));
        assertThat(chosen.statusCode()).isEqualTo(302);
        Form back =
                Form.parse(URI.create(chosen.headers().firstValue("location").orElseThrow())
                        .getRawQuery());
        assertThat(back.value("state")).contains("xyz");
        HttpResponse<String> tokens =
                post("/sign-in/token", codeGrant(back.value("code").orElseThrow(), verifier));
        assertThat(tokens.statusCode()).isEqualTo(200);
        JsonNode body = JSON.readTree(tokens.body());
        assertThat(get("/api/me", body.path("id_token").asText()).statusCode()).isEqualTo(200);
        assertThat(get("/api/me", body.path("access_token").asText()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-02-03T09:00:00Z", "2051-02-03T09:00:00Z"})
    void thePageIsToldHowLongATokenHasWhateverTheYearIs(String instant) throws Exception {
        now.set(Instant.parse(instant));
        assertThat(JSON.readTree(tokens("p1").body()).path("expires_in").asLong())
                .isEqualTo(Duration.ofHours(8).toSeconds());
    }

    @Test
    void aCodeWithoutItsProofBringsNoToken() throws Exception {
        String query = authorisation("a".repeat(50)).encoded();
        HttpResponse<String> chosen = post("/sign-in/authorize?" + query, Map.of("username", "p1"));
        Form back =
                Form.parse(URI.create(chosen.headers().firstValue("location").orElseThrow())
                        .getRawQuery());
        HttpResponse<String> refused =
                post("/sign-in/token", codeGrant(back.value("code").orElseThrow(), "b".repeat(50)));
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void askedQuietlyTheSignInAnswersForWhomTheBrowserChoseLast() throws Exception {
        String query = authorisation("a".repeat(50)).with("prompt", "none").encoded();
        assertThat(get("/sign-in/authorize?" + query, null)
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .contains("error=login_required", "state=xyz");
        HttpRequest remembered = HttpRequest.newBuilder(URI.create(address("/sign-in/authorize?" + query)))
                .header("cookie", "laurel-sign-in=p1")
                .build();
        assertThat(http.send(remembered, HttpResponse.BodyHandlers.ofString())
                        .headers()
                        .firstValue("location")
                        .orElse(""))
                .contains("code=", "state=xyz");
    }

    @Test
    void nobodyIsSentToAnotherSite() throws Exception {
        String query = authorisation("a".repeat(50))
                .with("redirect_uri", "https://elsewhere.example/")
                .encoded();
        assertThat(get("/sign-in/authorize?" + query, null).statusCode()).isEqualTo(400);
    }

    @Test
    void theMailboxIsAPageAndAListForPrograms() throws Exception {
        mailbox.keep(new Mail(
                "m1",
                "sam@council.example",
                "<i>Hi",
                Map.of("From", "a@b.example"),
                "t",
                "<p>h",
                "2031-03-03T09:00:00Z"));
        JsonNode mails = JSON.readTree(get("/mailbox.json", null).body());
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).path("to").asText()).isEqualTo("sam@council.example");
        assertThat(mails.get(0).path("headers").path("From").asText()).isEqualTo("a@b.example");
        assertThat(get("/mailbox", null).body()).contains("&lt;i&gt;Hi").doesNotContain("<i>Hi");
        assertThat(get("/mailbox/m1", null).body()).contains("<iframe sandbox=");
        HttpResponse<String> content = get("/mailbox/m1.html", null);
        assertThat(content.body()).isEqualTo("<p>h");
        assertThat(content.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("sandbox")
                .doesNotContain("allow-scripts");
    }

    @Test
    void thePageLearnsWhereToSignInAndWhatTimeItIs() throws Exception {
        JsonNode configuration = JSON.readTree(get("/config.json", null).body());
        assertThat(configuration.path("issuer").asText()).isEqualTo(address("/sign-in"));
        assertThat(configuration.path("redirectUri").asText()).isEqualTo(address("/"));
        assertThat(configuration.path("now").asText()).isEqualTo(NOW.toString());
    }

    @Test
    void anOpenRouteNeedsNoTokenAndAFormComesEncodedAsFromTheGateway() throws Exception {
        HttpResponse<String> answer = post("/stop/abc.feedback", Map.of("List-Unsubscribe", "One-Click"));
        JsonNode event = JSON.readTree(answer.body());
        assertThat(event.path("routeKey").asText()).isEqualTo("POST /stop/{token}");
        assertThat(event.at("/pathParameters/token").asText()).isEqualTo("abc.feedback");
        assertThat(event.path("requestContext").has("authorizer")).isFalse();
        assertThat(event.path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(event.path("body").binaryValue())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("List-Unsubscribe=One-Click");
    }

    private Site.Parts parts() {
        return new Site.Parts(
                folder.resolve("web"),
                folder.resolve("data"),
                now,
                List.of(
                        new Route("GET", "/api/me", "ViewBadgesFunction"),
                        new Route("GET", "/api/boards/{team}", "ViewBoardFunction"),
                        new Route("POST", "/stop/{token}", "StopMailFunction", true)),
                (function, event) -> event,
                new OnePersona(),
                mailbox,
                JsonNodeFactory.instance::objectNode);
    }

    private Form authorisation(String verifier) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
        return new Form(Map.of(
                "client_id", "laurel",
                "redirect_uri", address("/"),
                "response_type", "code",
                "scope", "openid email",
                "state", "xyz",
                "nonce", "n",
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
    }

    private Map<String, String> codeGrant(String code, String verifier) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "laurel",
                "redirect_uri",
                address("/"),
                "code",
                code,
                "code_verifier",
                verifier);
    }

    private String token(String person) throws Exception {
        return JSON.readTree(tokens(person).body()).path("access_token").asText();
    }

    private HttpResponse<String> tokens(String person) throws Exception {
        return post(
                "/sign-in/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "laurel",
                        "username",
                        person,
                        "password",
                        "none",
                        "scope",
                        "openid"));
    }

    private static String sign(RSAKey key, String issuer, String audience) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static void assertUnauthorised(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(new Form(form).encoded()))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String address(String path) {
        return "http://localhost:" + site.port() + path;
    }

    /** A directory of one. */
    private static final class OnePersona implements Personas {
        @Override
        public Optional<Persona> find(String idOrAddress) {
            return idOrAddress.equals("p1") ? Optional.of(SAM) : Optional.empty();
        }

        @Override
        public List<Persona> some() {
            return List.of(SAM);
        }
    }
}
