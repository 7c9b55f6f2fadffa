package laurel.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done about a campaign, beside what it is. Nothing of it bears on what counts. */
public record CampaignRecord(
        @Nullable Announcement announcement, @Nullable Closing closing) {
    /** Nothing yet. */
    public static final CampaignRecord NOTHING = new CampaignRecord(null, null);

    /**
     * That it was announced.
     *
     * @param by the id of the person who did it
     * @param told whether the bus has taken it
     */
    public record Announcement(Instant at, String by, boolean told) {}

    /**
     * That it was closed, with what is shown of it from then on.
     *
     * @param by the id of the person who did it
     */
    public record Closing(Instant at, String by, Participation participation) {}
}
