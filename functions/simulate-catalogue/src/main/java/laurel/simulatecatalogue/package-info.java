@NullMarked
package laurel.simulatecatalogue;

import org.jspecify.annotations.NullMarked;
