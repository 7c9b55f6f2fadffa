/** Who is to be told something by e-mail on a day without having done anything just then: feedback, news and digests. */
@NullMarked
package laurel.planning;

import org.jspecify.annotations.NullMarked;
