@NullMarked
package laurel.local.web;

import org.jspecify.annotations.NullMarked;
