@NullMarked
package laurel.reviewheld;

import org.jspecify.annotations.NullMarked;
