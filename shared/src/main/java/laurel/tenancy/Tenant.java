package laurel.tenancy;

import java.util.Map;
import java.util.Set;

/**
 * One of several organisations that a deployment serves.
 *
 * @param id what every key of its data begins with
 * @param domains whose addresses its people sign in with, such as {@code ashdale.example}, in lower case
 * @param claims what else a token has to say, for its sign-in to be one of this organisation: claim and value
 * @param sources the systems that report for it
 * @param variables what it sets otherwise than the deployment, by environment variable
 */
record Tenant(
        String id,
        Set<String> domains,
        Map<String, String> claims,
        Set<String> sources,
        Map<String, String> variables) {
    Tenant {
        domains = Set.copyOf(domains);
        claims = Map.copyOf(claims);
        sources = Set.copyOf(sources);
        variables = Map.copyOf(variables);
    }
}
