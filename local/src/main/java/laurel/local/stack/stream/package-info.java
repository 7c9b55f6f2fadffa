/** Table streams, read for the functions that listen to them. */
@NullMarked
package laurel.local.stack.stream;

import org.jspecify.annotations.NullMarked;
