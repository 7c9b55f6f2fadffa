@NullMarked
package laurel.viewboard;

import org.jspecify.annotations.NullMarked;
