@NullMarked
package laurel.correctactions;

import org.jspecify.annotations.NullMarked;
