@NullMarked
package laurel.mailoutcome;

import org.jspecify.annotations.NullMarked;
