@NullMarked
package laurel.showbadge;

import org.jspecify.annotations.NullMarked;
