@NullMarked
package laurel.board;

import org.jspecify.annotations.NullMarked;
