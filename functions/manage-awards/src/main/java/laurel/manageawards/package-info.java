@NullMarked
package laurel.manageawards;

import org.jspecify.annotations.NullMarked;
