package laurel.campaign;

import java.time.Instant;

/** The way to the bus. */
public interface CampaignAnnouncer {
    /** Tells that a campaign was announced; throws if the bus did not take it. */
    void announce(Campaign campaign, Instant at);
}
