/** What becomes of an e-mail once SES has it, and whom it must not be sent to again. */
@NullMarked
package laurel.mail.outcome;

import org.jspecify.annotations.NullMarked;
