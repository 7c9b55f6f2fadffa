/** Event buses, their rules and schedules, as EventBridge. */
@NullMarked
package laurel.local.stack.bus;

import org.jspecify.annotations.NullMarked;
