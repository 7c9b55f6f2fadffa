@NullMarked
package laurel.managepreferences;

import org.jspecify.annotations.NullMarked;
