/** What messages of each kind are about at the moment of sending, and the e-mails that say so. */
@NullMarked
package laurel.mail.composing;

import org.jspecify.annotations.NullMarked;
