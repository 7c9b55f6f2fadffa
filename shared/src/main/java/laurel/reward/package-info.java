@NullMarked
package laurel.reward;

import org.jspecify.annotations.NullMarked;
