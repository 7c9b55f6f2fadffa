@NullMarked
package laurel.mail.outcome;

import org.jspecify.annotations.NullMarked;
