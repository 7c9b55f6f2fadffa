@NullMarked
package laurel.viewquiet;

import org.jspecify.annotations.NullMarked;
