/** Finds out whom a file means. */
@NullMarked
package laurel.imports.match;

import org.jspecify.annotations.NullMarked;
