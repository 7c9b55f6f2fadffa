/**
 * A year of e-mails of a made-up council: everything that happens follows from a number, and what the post took is written
 * down beside what the world knows, for a check that shares nothing with the product.
 */
@NullMarked
package laurel.year;

import org.jspecify.annotations.NullMarked;
