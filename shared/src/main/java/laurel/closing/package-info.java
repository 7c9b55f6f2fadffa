@NullMarked
package laurel.closing;

import org.jspecify.annotations.NullMarked;
