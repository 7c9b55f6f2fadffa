package laurel.local.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tokens that somebody makes who should not, and, with the sign-in's own key, those that it would not make. */
final class Tokens {
    private final RSAKey ours;
    private final RSAKey strangers;
    private final String issuer;

    Tokens(ApiSite site) throws IOException, ParseException, JOSEException {
        ours = RSAKey.parse(Files.readString(site.data.resolve("signing-key.json")));
        strangers = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        issuer = site.at("/sign-in").toString();
    }

    /** Of the sign-in, with these claims instead of its own. */
    String signed(Consumer<JWTClaimsSet.Builder> claims) throws JOSEException {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256), new RSASSASigner(ours), claims);
    }

    private String signed(JWSHeader.Builder header, JWSSigner signer, Consumer<JWTClaimsSet.Builder> change)
            throws JOSEException {
        SignedJWT token = new SignedJWT(header.keyID(ours.getKeyID()).build(), claims(change));
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("laurel")
                .subject("lin")
                .claim("email", "lin@council.example")
                .issueTime(at(ApiSite.NOW.minusSeconds(60)))
                .expirationTime(at(ApiSite.NOW.plus(Duration.ofHours(1))));
        change.accept(claims);
        return claims.build();
    }

    static Date at(Instant instant) {
        return Date.from(instant);
    }

    /** Tokens that let nobody in, by what is wrong with them. */
    Map<String, String> bad() throws JOSEException {
        Map<String, String> bad = new LinkedHashMap<>();
        Instant now = ApiSite.NOW;
        String good = signed(claims -> {});
        RSASSASigner stranger = new RSASSASigner(strangers);
        JWSHeader.Builder rs256 = new JWSHeader.Builder(JWSAlgorithm.RS256);
        bad.put("of another key with our key's id", signed(rs256, stranger, claims -> {}));
        bad.put(
                "with the key to check it by",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(strangers.toPublicJWK()), stranger, claims -> {}));
        bad.put(
                "with an address of a key",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).jwkURL(URI.create("http://localhost:1/keys")),
                        stranger,
                        claims -> {}));
        bad.put(
                "signed with our public key as a secret",
                signed(
                        new JWSHeader.Builder(JWSAlgorithm.HS256),
                        new MACSigner(ours.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)),
                        claims -> {}));
        bad.put("expired", signed(claims -> claims.expirationTime(at(now.minusSeconds(1)))));
        bad.put("that never ends", signed(claims -> claims.expirationTime(null)));
        bad.put("not valid yet", signed(claims -> claims.notBeforeTime(at(now.plusSeconds(600)))));
        bad.put("made later than now", signed(claims -> claims.issueTime(at(now.plusSeconds(600)))));
        bad.put("of another issuer", signed(claims -> claims.issuer("https://login.elsewhere.example")));
        bad.put("of an issuer that begins like ours", signed(claims -> claims.issuer(issuer + ".elsewhere.example")));
        bad.put("of nobody", signed(claims -> claims.issuer(null)));
        bad.put("for another audience", signed(claims -> claims.audience("payroll")));
        bad.put("for no audience", signed(claims -> claims.audience((String) null)));
        bad.put("changed after it was signed", changed(good, claims -> claims.replace("lin@", "sam@")));
        bad.put("without its signature", good.substring(0, good.lastIndexOf('.') + 1));
        bad.put("of no algorithm", unsigned("none", good, ""));
        bad.put("of no algorithm, in capitals", unsigned("NONE", good, ""));
        bad.put("of no algorithm, with a signature", unsigned("none", good, good.substring(good.lastIndexOf('.') + 1)));
        bad.put("of two halves", good + "." + good);
        bad.put("of junk", "a".repeat(8000));
        bad.put("of nothing", "");
        return bad;
    }

    private static String changed(String token, UnaryOperator<String> change) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + base64(change.apply(claims)) + "." + parts[2];
    }

    private static String unsigned(String algorithm, String good, String signature) {
        return base64("{\"alg\":\"" + algorithm + "\"}") + "." + good.split("\\.", -1)[1] + "." + signature;
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
