/** Sends many reported actions through the bus and tells, by what is stored afterwards, what became of them. */
@NullMarked
package laurel.local.replay;

import org.jspecify.annotations.NullMarked;
