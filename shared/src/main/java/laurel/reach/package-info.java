/** How many people the scheme reaches: by team, by service area, over time and by mechanism. Nobody is named here. */
@NullMarked
package laurel.reach;

import org.jspecify.annotations.NullMarked;
