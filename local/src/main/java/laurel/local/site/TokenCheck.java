package laurel.local.site;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JWT authorizer of an HTTP API: signature by the issuer's keys, issuer, audience, and times by the stack's clock. */
final class TokenCheck {
    private static final String BEARER = "bearer ";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final String issuer;
    private final String audience;
    private final Clock clock;

    TokenCheck(JWKSet keys, String issuer, String audience, Clock clock) {
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(keys)));
        // The times are told by our clock, below.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
    }

    /** The claims of the token in an Authorization header, or nothing if it doesn't let its bearer in. */
    Optional<JWTClaimsSet> check(String authorization) {
        String token = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? authorization.substring(BEARER.length()).strip()
                : authorization.strip();
        try {
            JWTClaimsSet claims = processor.process(token, null);
            return letsIn(claims) ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            return Optional.empty();
        }
    }

    private boolean letsIn(JWTClaimsSet claims) throws ParseException {
        Instant now = clock.instant();
        return issuer.equals(claims.getIssuer())
                && (claims.getAudience().contains(audience) || audience.equals(claims.getStringClaim("client_id")))
                && claims.getExpirationTime() != null
                && claims.getExpirationTime().toInstant().isAfter(now)
                && !isAfter(claims.getNotBeforeTime(), now)
                && !isAfter(claims.getIssueTime(), now);
    }

    private static boolean isAfter(@Nullable Date time, Instant now) {
        return time != null && time.toInstant().isAfter(now);
    }
}
