@NullMarked
package laurel.manageimports;

import org.jspecify.annotations.NullMarked;
