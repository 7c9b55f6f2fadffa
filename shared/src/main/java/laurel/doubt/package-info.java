/** What people say is wrong with an action of theirs, and what a link officer answers. */
@NullMarked
package laurel.doubt;

import org.jspecify.annotations.NullMarked;
