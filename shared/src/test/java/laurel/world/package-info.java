/**
 * A made-up council: people, what they do and all that can go wrong meanwhile follow from a number, and what came of it is
 * held against the promises.
 */
@NullMarked
package laurel.world;

import org.jspecify.annotations.NullMarked;
