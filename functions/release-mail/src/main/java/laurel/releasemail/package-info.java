@NullMarked
package laurel.releasemail;

import org.jspecify.annotations.NullMarked;
