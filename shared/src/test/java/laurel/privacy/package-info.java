@NullMarked
package laurel.privacy;

import org.jspecify.annotations.NullMarked;
