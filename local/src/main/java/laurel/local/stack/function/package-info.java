/** The functions, hosted as Lambda does. */
@NullMarked
package laurel.local.stack.function;

import org.jspecify.annotations.NullMarked;
