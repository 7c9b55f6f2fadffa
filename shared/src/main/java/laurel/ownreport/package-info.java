/** What people report to have done where no system can know it, and what a champion or the link officer answers. */
@NullMarked
package laurel.ownreport;

import org.jspecify.annotations.NullMarked;
