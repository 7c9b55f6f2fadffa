@NullMarked
package laurel.managepeople;

import org.jspecify.annotations.NullMarked;
