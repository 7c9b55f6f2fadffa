package laurel.local.site;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import laurel.local.http.Answers;
import laurel.local.http.Form;
import laurel.local.http.Request;
import laurel.local.http.Response;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The development sign-in: an OpenID provider library answers under {@code /sign-in/}, on the site's own port and in the
 * same process. Only the page to choose somebody is ours. It lets anybody in as anybody, so it listens on loopback alone.
 */
public final class SignIn implements Answers {
    /** The library names an issuer by the first part of its path. */
    static final String ISSUER_ID = "sign-in";

    /** The client of the page, and so the audience of its tokens. */
    public static final String CLIENT_ID = "laurel";

    private static final String COOKIE = "laurel-sign-in";
    private static final Duration LIFE_OF_A_TOKEN = Duration.ofHours(8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String site;
    private final RSAKey key;
    private final Personas personas;
    private final Clock clock;
    private @Nullable OAuth2HttpRequestHandler library;

    SignIn(String site, RSAKey key, Personas personas, Clock clock) {
        this.site = site;
        this.key = key;
        this.personas = personas;
        this.clock = clock;
    }

    /** The library takes a while to load, so the first who signs in waits for it, not everyone who starts. */
    private synchronized OAuth2HttpRequestHandler library() {
        if (library == null) {
            OAuth2TokenProvider tokens =
                    new OAuth2TokenProvider(new KeyProvider(List.of(key), "RS256"), clock::instant);
            library = new OAuth2HttpRequestHandler(new OAuth2Config(
                    true, null, null, false, tokens, Set.of(new PeopleClaims()), new MockWebServerWrapper(null)));
        }
        return library;
    }

    /** The {@code iss} of every token. */
    public String issuer() {
        return site + "/" + ISSUER_ID;
    }

    JWKSet publicKeys() {
        return new JWKSet(key.toPublicJWK());
    }

    @Override
    public Response answer(Request request) {
        if (request.path().equals("/" + ISSUER_ID + "/authorize")) {
            Optional<String> target = request.queryForm().value("redirect_uri");
            if (target.isEmpty() || !isOurs(target.get())) {
                return Response.text(400, "redirect_uri must be an address of " + site + ".");
            }
            return request.method().equals("POST") ? choose(request) : ask(request, target.get());
        }
        return refusal(request.postedForm()).orElseGet(() -> {
            Response answer = fromLibrary(request, request.text());
            return request.path().equals("/" + ISSUER_ID + "/token") ? byOurClock(answer) : answer;
        });
    }

    /** The library counts what is left of a token's life by the machine's clock, and a page refuses less than nothing. */
    private static Response byOurClock(Response answer) {
        try {
            if (answer.status() == 200 && JSON.readTree(answer.body()) instanceof ObjectNode tokens) {
                tokens.put("expires_in", LIFE_OF_A_TOKEN.toSeconds());
                return new Response(200, answer.headers(), JSON.writeValueAsBytes(tokens));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("The sign-in library answered with a token that is no JSON", e);
        }
    }

    /** A token asked for by name is only of use with an address in it, the directory's or one that was given. */
    private Optional<Response> refusal(Form form) {
        String who = form.value("username").orElse("");
        if (!form.value("grant_type").equals(Optional.of("password"))
                || who.contains("@")
                || personas.find(who).filter(p -> p.email() != null).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Response.json(
                400,
                JSON.createObjectNode()
                        .put("error", "invalid_grant")
                        .put(
                                "error_description",
                                "Nobody with an e-mail address has the id \"" + who
                                        + "\". Import the people file first, or name an address.")));
    }

    private boolean isOurs(String target) {
        return target.equals(site) || target.startsWith(site + "/");
    }

    /** Asks who it is; or, if the page wants no question asked, answers with whom this browser chose last. */
    private Response ask(Request request, String target) {
        if (!request.queryForm().value("prompt").equals(Optional.of("none"))) {
            return SignInPage.of(personas.some(), request.query());
        }
        return request.header("cookie")
                .flatMap(SignIn::remembered)
                .flatMap(personas::find)
                .map(persona -> signIn(request, persona))
                .orElseGet(() -> loginRequired(target, request.queryForm().value("state")));
    }

    private static Response loginRequired(String target, Optional<String> state) {
        Form answer = new Form(Map.of("error", "login_required"));
        String query = state.map(s -> answer.with("state", s)).orElse(answer).encoded();
        String location = target + (target.contains("?") ? "&" : "?") + query;
        return Response.text(302, "").with("location", location);
    }

    private Response choose(Request request) {
        String who = request.postedForm().value("username").orElse("");
        return personas.find(who)
                .map(persona -> signIn(request, persona))
                .orElseGet(() -> SignInPage.nobody(who, personas.some(), request.query()));
    }

    /** Lets the library, whose own page would post the same form, go on with somebody. */
    private Response signIn(Request request, Persona persona) {
        Form form = new Form(
                Map.of("username", persona.id(), "claims", claims(persona).toString()));
        Map<String, List<String>> headers = Map.of("content-type", List.of("application/x-www-form-urlencoded"));
        Request posted = new Request("POST", request.path(), request.query(), headers, new byte[0]);
        return fromLibrary(posted, form.encoded()).with("set-cookie", remember(persona));
    }

    private static String remember(Persona persona) {
        String id = URLEncoder.encode(persona.id(), StandardCharsets.UTF_8);
        return COOKIE + "=" + id + "; Path=/" + ISSUER_ID + "; HttpOnly; SameSite=Lax";
    }

    private static Optional<String> remembered(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(COOKIE + "="))
                .map(cookie -> URLDecoder.decode(cookie.substring(COOKIE.length() + 1), StandardCharsets.UTF_8))
                .findFirst();
    }

    private Response fromLibrary(Request request, String body) {
        Headers.Builder headers =
                new Headers.Builder().add("host", URI.create(site).getAuthority());
        for (String name : List.of("authorization", "content-type")) {
            request.header(name).ifPresent(value -> headers.addUnsafeNonAscii(name, value));
        }
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        HttpUrl url = HttpUrl.get(site + request.path() + query);
        OAuth2HttpResponse answer = requireNonNull(library()
                .getAuthorizationServer()
                .invoke(new OAuth2HttpRequest(headers.build(), request.method(), url, body)));
        return response(answer);
    }

    private static Response response(OAuth2HttpResponse answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        answer.getHeaders().forEach(pair -> headers.put(pair.getFirst().toLowerCase(Locale.ROOT), pair.getSecond()));
        String body = answer.getBody();
        headers.remove("content-length");
        return new Response(
                answer.getStatus(), headers, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode claims(Persona persona) {
        ObjectNode claims = JSON.createObjectNode().put("name", persona.name());
        if (persona.email() != null) {
            claims.put("email", persona.email());
        }
        persona.claims().forEach(claims::put);
        return claims;
    }

    /** Gives a token of the password grant, with which {@code ./run token} asks, the claims of the person. */
    private final class PeopleClaims extends DefaultOAuth2TokenCallback {
        PeopleClaims() {
            super(ISSUER_ID, "nobody", "JWT", List.of(CLIENT_ID), Map.of(), LIFE_OF_A_TOKEN.toSeconds());
        }

        @Override
        public String subject(TokenRequest request) {
            return username(request).flatMap(personas::find).map(Persona::id).orElseGet(() -> super.subject(request));
        }

        @Override
        public Map<String, Object> addClaims(TokenRequest request) {
            Map<String, Object> claims = new LinkedHashMap<>(super.addClaims(request));
            username(request).ifPresent(name -> personas.find(name)
                    .ifPresentOrElse(
                            person -> claims(person)
                                    .properties()
                                    .forEach(e ->
                                            claims.put(e.getKey(), e.getValue().asText())),
                            () -> claims.put("email", name)));
            return claims;
        }

        private static Optional<String> username(TokenRequest request) {
            return request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant password
                    ? Optional.of(password.getUsername())
                    : Optional.empty();
        }
    }
}
