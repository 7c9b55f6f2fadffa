/** The development mailbox and the part of the SES v2 protocol that fills it. */
@NullMarked
package laurel.local.ses;

import org.jspecify.annotations.NullMarked;
