/** Thanks that people say to each other: an action of whoever is thanked, and words that are passed on in an e-mail. */
@NullMarked
package laurel.thanks;

import org.jspecify.annotations.NullMarked;
