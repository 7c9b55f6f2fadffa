/** What must survive a kill: one file, one writer that commits many at once. */
@NullMarked
package laurel.local.stack.store;

import org.jspecify.annotations.NullMarked;
