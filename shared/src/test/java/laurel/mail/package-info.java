@NullMarked
package laurel.mail;

import org.jspecify.annotations.NullMarked;
