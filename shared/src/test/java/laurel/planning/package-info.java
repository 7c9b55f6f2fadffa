@NullMarked
package laurel.planning;

import org.jspecify.annotations.NullMarked;
