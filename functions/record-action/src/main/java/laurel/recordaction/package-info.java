@NullMarked
package laurel.recordaction;

import org.jspecify.annotations.NullMarked;
