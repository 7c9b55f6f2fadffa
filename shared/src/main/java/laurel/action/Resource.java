package laurel.action;

import org.jspecify.annotations.Nullable;

/** What an action was done with: the source's id of it, and optionally its title and kind. */
public record Resource(
        String id, @Nullable String title, @Nullable String kind) {}
