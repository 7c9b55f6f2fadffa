/** The one address that speaks for all of AWS. */
@NullMarked
package laurel.local.stack.http;

import org.jspecify.annotations.NullMarked;
