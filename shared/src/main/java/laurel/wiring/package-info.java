@NullMarked
package laurel.wiring;

import org.jspecify.annotations.NullMarked;
