@NullMarked
package laurel.progress;

import org.jspecify.annotations.NullMarked;
