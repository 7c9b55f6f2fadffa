@NullMarked
package laurel.announce;

import org.jspecify.annotations.NullMarked;
