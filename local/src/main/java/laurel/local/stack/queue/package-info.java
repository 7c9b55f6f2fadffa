/** Queues as SQS keeps them, and the pollers that feed functions from them. */
@NullMarked
package laurel.local.stack.queue;

import org.jspecify.annotations.NullMarked;
