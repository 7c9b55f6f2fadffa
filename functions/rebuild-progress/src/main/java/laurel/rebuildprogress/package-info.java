@NullMarked
package laurel.rebuildprogress;

import org.jspecify.annotations.NullMarked;
