/** The people file: how it is read, what it changes, and the report on it. */
@NullMarked
package laurel.people.file;

import org.jspecify.annotations.NullMarked;
