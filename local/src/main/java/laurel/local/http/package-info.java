/** A few words for HTTP, over the server of the JDK. */
@NullMarked
package laurel.local.http;

import org.jspecify.annotations.NullMarked;
