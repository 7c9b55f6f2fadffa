@NullMarked
package laurel.mail.composing;

import org.jspecify.annotations.NullMarked;
