/** Made-up lives, and an e-mail of each kind, to look at and to test with. */
@NullMarked
package laurel.mail.sample;

import org.jspecify.annotations.NullMarked;
