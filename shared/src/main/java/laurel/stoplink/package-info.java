@NullMarked
package laurel.stoplink;

import org.jspecify.annotations.NullMarked;
