/** Pictures of every kind of e-mail, with made-up data. */
@NullMarked
package laurel.local.mails;

import org.jspecify.annotations.NullMarked;
