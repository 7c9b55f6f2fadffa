/** What a link officer loads: files that are uploaded, looked at, and then taken in. */
@NullMarked
package laurel.imports;

import org.jspecify.annotations.NullMarked;
