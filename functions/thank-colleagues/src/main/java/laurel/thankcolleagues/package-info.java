@NullMarked
package laurel.thankcolleagues;

import org.jspecify.annotations.NullMarked;
