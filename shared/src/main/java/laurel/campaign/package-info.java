@NullMarked
package laurel.campaign;

import org.jspecify.annotations.NullMarked;
