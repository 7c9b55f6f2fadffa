/** JSON as text. */
@NullMarked
package laurel.json;

import org.jspecify.annotations.NullMarked;
