@NullMarked
package laurel.local.api;

import org.jspecify.annotations.NullMarked;
