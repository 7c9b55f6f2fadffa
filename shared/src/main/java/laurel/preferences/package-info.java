@NullMarked
package laurel.preferences;

import org.jspecify.annotations.NullMarked;
