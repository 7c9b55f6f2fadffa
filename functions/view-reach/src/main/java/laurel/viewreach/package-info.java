@NullMarked
package laurel.viewreach;

import org.jspecify.annotations.NullMarked;
