/** The list of who was at a session. */
@NullMarked
package laurel.imports.attendance;

import org.jspecify.annotations.NullMarked;
