package laurel.campaign;

import java.time.LocalDate;

/** Where a campaign stands. */
public enum Stage {
    PLANNED("planned"),
    ANNOUNCED("announced"),
    RUNNING("running"),
    GRACE("in-its-days-of-grace"),
    /** Its days of grace are over, and nobody has closed it yet. */
    OVER("over"),
    CLOSED("closed");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** The name used in addresses and answers. */
    public String id() {
        return id;
    }

    /** Where it stands on a day. */
    public static Stage of(Campaign campaign, CampaignRecord record, LocalDate today) {
        if (record.closing() != null) {
            return CLOSED;
        }
        if (today.isBefore(campaign.from())) {
            return record.announcement() == null ? PLANNED : ANNOUNCED;
        }
        if (campaign.during(today)) {
            return RUNNING;
        }
        return campaign.duringOrLate(today) ? GRACE : OVER;
    }
}
