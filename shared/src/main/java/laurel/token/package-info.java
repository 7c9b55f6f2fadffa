@NullMarked
package laurel.token;

import org.jspecify.annotations.NullMarked;
