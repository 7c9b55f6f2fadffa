@NullMarked
package laurel.closeperiod;

import org.jspecify.annotations.NullMarked;
