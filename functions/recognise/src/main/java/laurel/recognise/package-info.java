@NullMarked
package laurel.recognise;

import org.jspecify.annotations.NullMarked;
