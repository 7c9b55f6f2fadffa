/** The usage export of an evidence provider: a table of who used what and when, as its system happens to write it. */
@NullMarked
package laurel.imports.usage;

import org.jspecify.annotations.NullMarked;
