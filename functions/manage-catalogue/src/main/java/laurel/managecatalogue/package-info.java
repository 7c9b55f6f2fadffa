@NullMarked
package laurel.managecatalogue;

import org.jspecify.annotations.NullMarked;
