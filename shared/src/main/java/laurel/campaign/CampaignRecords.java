package laurel.campaign;

import java.util.Map;

/** Keeps what was done about campaigns. */
public interface CampaignRecords {
    /** Of one campaign, as it is now. */
    CampaignRecord of(String campaign);

    /** Of all of which there is anything to tell, by their ids; a moment old at most. */
    Map<String, CampaignRecord> all();

    /** Keeps an announcement, unless there is one, and returns the one that is kept. */
    CampaignRecord.Announcement announce(String campaign, CampaignRecord.Announcement announcement);

    /** Notes that the bus has taken the announcement. */
    void told(String campaign);

    /** Keeps a closing, unless there is one, and returns the one that is kept. */
    CampaignRecord.Closing close(String campaign, CampaignRecord.Closing closing);

    /** Forgets all of a campaign that was called off. */
    void forget(String campaign);
}
