@NullMarked
package laurel.manageheld;

import org.jspecify.annotations.NullMarked;
