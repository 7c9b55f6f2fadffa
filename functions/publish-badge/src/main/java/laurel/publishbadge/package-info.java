@NullMarked
package laurel.publishbadge;

import org.jspecify.annotations.NullMarked;
