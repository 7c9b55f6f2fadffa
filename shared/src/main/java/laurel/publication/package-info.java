/** Badges that people show to strangers, each at an address of its own. */
@NullMarked
package laurel.publication;

import org.jspecify.annotations.NullMarked;
