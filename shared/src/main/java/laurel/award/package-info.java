@NullMarked
package laurel.award;

import org.jspecify.annotations.NullMarked;
