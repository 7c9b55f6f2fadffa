package laurel.campaign;

import java.util.List;
import laurel.people.Decision;

/** What became of a wish about campaigns. */
public sealed interface CampaignResult {
    /** It was created. */
    record Created(CampaignView view) implements CampaignResult {}

    /** This is how it is now. */
    record Shown(CampaignView view) implements CampaignResult {}

    /** All of them, by their first days, latest first. */
    record Listed(List<CampaignView> views) implements CampaignResult {}

    /** It was called off, and there is no such campaign any more. */
    record CalledOff(Campaign campaign) implements CampaignResult {}

    /** They may not. */
    record Refused(Decision.Refused why) implements CampaignResult {}

    /** There is none of that id. */
    record NoSuchCampaign(String message) implements CampaignResult {}

    /** It could not be read; each fault names the field and what to write instead. */
    record Faulty(List<String> faults) implements CampaignResult {}

    /** It does not go with how the campaign is now; the code is for programs, the message says what to do. */
    record Conflict(String code, String message) implements CampaignResult {}

    /** There is none of an id. */
    static CampaignResult none(String id) {
        return new NoSuchCampaign(
                "There is no campaign \"" + id + "\". GET /api/campaigns lists those that there are.");
    }
}
