/** What tests of several packages need. */
@NullMarked
package laurel.testing;

import org.jspecify.annotations.NullMarked;
