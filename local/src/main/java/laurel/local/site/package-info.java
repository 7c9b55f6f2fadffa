/** The web site on one machine: the page, the API behind its token check, the sign-in and the mailbox. */
@NullMarked
package laurel.local.site;

import org.jspecify.annotations.NullMarked;
