@NullMarked
package laurel.page;

import org.jspecify.annotations.NullMarked;
