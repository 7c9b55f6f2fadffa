@NullMarked
package laurel.ledger;

import org.jspecify.annotations.NullMarked;
