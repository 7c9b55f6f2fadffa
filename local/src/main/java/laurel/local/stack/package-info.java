/** Everything under {@code ./run} that is AWS, in one process: {@link laurel.local.stack.Stack} starts it. */
@NullMarked
package laurel.local.stack;

import org.jspecify.annotations.NullMarked;
