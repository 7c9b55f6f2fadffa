package laurel.local.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the directory whom a developer may sign in as.
 *
 * @param claims what their token says beside their name and address
 */
public record Persona(
        String id, String name, @Nullable String email, String team, String role, Map<String, String> claims) {
    public Persona {
        claims = Map.copyOf(claims);
    }
}
