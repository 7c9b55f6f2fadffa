@NullMarked
package laurel.viewcampaign;

import org.jspecify.annotations.NullMarked;
