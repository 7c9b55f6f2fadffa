@NullMarked
package laurel.keepfailed;

import org.jspecify.annotations.NullMarked;
