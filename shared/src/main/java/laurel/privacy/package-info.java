/** What is held about somebody, and how it goes. */
@NullMarked
package laurel.privacy;

import org.jspecify.annotations.NullMarked;
