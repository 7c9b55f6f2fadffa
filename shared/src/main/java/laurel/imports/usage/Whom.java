package laurel.imports.usage;

import laurel.action.Alias;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row is about, as the export names them.
 *
 * @param alias the name under which their rows are reported, whoever it leads to: an address if there is one, else the
 *     provider's id, else the name as the provider writes it
 * @param other a second name of theirs in the export, or null
 * @param name their name there, possibly empty
 */
public record Whom(Alias alias, @Nullable Alias other, String name) {}
