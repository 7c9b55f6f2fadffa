@NullMarked
package laurel.badges;

import org.jspecify.annotations.NullMarked;
