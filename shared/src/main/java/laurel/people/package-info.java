@NullMarked
package laurel.people;

import org.jspecify.annotations.NullMarked;
