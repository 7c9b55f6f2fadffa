@NullMarked
package laurel.settings;

import org.jspecify.annotations.NullMarked;
