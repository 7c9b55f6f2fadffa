@NullMarked
package laurel.stopmail;

import org.jspecify.annotations.NullMarked;
