/** What a change costs, measured: units of DynamoDB, actions a second, the engine's time, start-up, deployed size. */
@NullMarked
package laurel.bench;

import org.jspecify.annotations.NullMarked;
