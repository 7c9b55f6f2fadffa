@NullMarked
package laurel.followrenewal;

import org.jspecify.annotations.NullMarked;
