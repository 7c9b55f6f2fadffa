@NullMarked
package laurel.log;

import org.jspecify.annotations.NullMarked;
