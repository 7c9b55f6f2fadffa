/** What a person types: {@code ./run} and its subcommands. */
@NullMarked
package laurel.local.command;

import org.jspecify.annotations.NullMarked;
