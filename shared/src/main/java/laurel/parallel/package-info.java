@NullMarked
package laurel.parallel;

import org.jspecify.annotations.NullMarked;
