@NullMarked
package laurel.erasepeople;

import org.jspecify.annotations.NullMarked;
