@NullMarked
package laurel.period;

import org.jspecify.annotations.NullMarked;
