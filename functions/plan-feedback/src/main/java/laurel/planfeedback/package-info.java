@NullMarked
package laurel.planfeedback;

import org.jspecify.annotations.NullMarked;
