package laurel.year;

import java.util.HashMap;
import java.util.Map;
import laurel.campaign.CampaignRecord;
import laurel.campaign.CampaignRecords;

/** What was done about campaigns, without a table. */
final class InMemoryCampaignRecords implements CampaignRecords {
    private final Map<String, CampaignRecord> records = new HashMap<>();

    @Override
    public CampaignRecord of(String campaign) {
        return records.getOrDefault(campaign, CampaignRecord.NOTHING);
    }

    @Override
    public Map<String, CampaignRecord> all() {
        return Map.copyOf(records);
    }

    @Override
    public CampaignRecord.Announcement announce(String campaign, CampaignRecord.Announcement announcement) {
        CampaignRecord.Announcement before = of(campaign).announcement();
        CampaignRecord.Announcement kept = before == null ? announcement : before;
        records.put(campaign, new CampaignRecord(kept, of(campaign).closing()));
        return kept;
    }

    @Override
    public void told(String campaign) {
        CampaignRecord.Announcement before = of(campaign).announcement();
        if (before != null) {
            CampaignRecord.Announcement told = new CampaignRecord.Announcement(before.at(), before.by(), true);
            records.put(campaign, new CampaignRecord(told, of(campaign).closing()));
        }
    }

    @Override
    public CampaignRecord.Closing close(String campaign, CampaignRecord.Closing closing) {
        CampaignRecord.Closing before = of(campaign).closing();
        CampaignRecord.Closing kept = before == null ? closing : before;
        records.put(campaign, new CampaignRecord(of(campaign).announcement(), kept));
        return kept;
    }

    @Override
    public void forget(String campaign) {
        records.remove(campaign);
    }
}
