@NullMarked
package laurel.reportactions;

import org.jspecify.annotations.NullMarked;
