@NullMarked
package laurel.importpeople;

import org.jspecify.annotations.NullMarked;
