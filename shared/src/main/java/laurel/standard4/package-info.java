@NullMarked
package laurel.standard4;

import org.jspecify.annotations.NullMarked;
