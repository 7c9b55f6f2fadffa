/** A made-up council and a made-up year, the same for the same seed. */
@NullMarked
package laurel.local.demo;

import org.jspecify.annotations.NullMarked;
