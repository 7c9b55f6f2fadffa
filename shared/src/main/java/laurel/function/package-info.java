@NullMarked
package laurel.function;

import org.jspecify.annotations.NullMarked;
