/** Which organisations one deployment serves, and whose an event is. */
@NullMarked
package laurel.tenancy;

import org.jspecify.annotations.NullMarked;
