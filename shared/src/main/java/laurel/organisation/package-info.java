@NullMarked
package laurel.organisation;

import org.jspecify.annotations.NullMarked;
