@NullMarked
package laurel.catalogue;

import org.jspecify.annotations.NullMarked;
