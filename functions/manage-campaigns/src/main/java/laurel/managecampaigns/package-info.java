@NullMarked
package laurel.managecampaigns;

import org.jspecify.annotations.NullMarked;
