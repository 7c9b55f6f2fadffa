@NullMarked
package laurel.action;

import org.jspecify.annotations.NullMarked;
