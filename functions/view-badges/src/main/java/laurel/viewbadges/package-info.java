@NullMarked
package laurel.viewbadges;

import org.jspecify.annotations.NullMarked;
