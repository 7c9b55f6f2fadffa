/** Who may need a hand: of whom nothing was heard for a while. For the link officer alone, and told to the person. */
@NullMarked
package laurel.hand;

import org.jspecify.annotations.NullMarked;
