/** Brings what was counted to a scheme that was changed for a time that had begun. */
@NullMarked
package laurel.rebuild;

import org.jspecify.annotations.NullMarked;
