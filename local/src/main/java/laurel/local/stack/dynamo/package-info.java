/** DynamoDB Local, its tables made from the template. */
@NullMarked
package laurel.local.stack.dynamo;

import org.jspecify.annotations.NullMarked;
