@NullMarked
package laurel.manageprivacy;

import org.jspecify.annotations.NullMarked;
