@NullMarked
package laurel.dynamodb;

import org.jspecify.annotations.NullMarked;
