package laurel.local.site;

import org.jspecify.annotations.Nullable;

/** Somebody of the directory whom a developer may sign in as. */
public record Persona(String id, String name, @Nullable String email, String team, String role) {}
