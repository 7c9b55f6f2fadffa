@NullMarked
package laurel.plandigest;

import org.jspecify.annotations.NullMarked;
