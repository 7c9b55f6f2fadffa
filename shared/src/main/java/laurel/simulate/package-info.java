/** Tells what a change of the scheme would do to what people have, and writes nothing. */
@NullMarked
package laurel.simulate;

import org.jspecify.annotations.NullMarked;
