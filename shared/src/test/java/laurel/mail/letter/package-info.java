@NullMarked
package laurel.mail.letter;

import org.jspecify.annotations.NullMarked;
