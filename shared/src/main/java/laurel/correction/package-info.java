@NullMarked
package laurel.correction;

import org.jspecify.annotations.NullMarked;
