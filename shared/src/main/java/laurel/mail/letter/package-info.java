/** Writes each kind of e-mail: what it has to say, in the layout that all share. */
@NullMarked
package laurel.mail.letter;

import org.jspecify.annotations.NullMarked;
