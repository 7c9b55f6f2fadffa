@NullMarked
package laurel.feedback;

import org.jspecify.annotations.NullMarked;
