package laurel.feedback;

import java.time.LocalDate;
import java.util.List;
import laurel.campaign.Campaign;
import laurel.campaign.Stage;

/** What there is to tell somebody of a campaign on a day. */
public sealed interface CampaignNews {
    /** So many days before its first one, those whom it is for are invited. */
    int INVITED_DAYS = 14;

    /** It is coming. */
    record Invitation(Campaign campaign) implements CampaignNews {}

    /** What the day is about. */
    record TopicOfTheDay(Campaign campaign, Campaign.Topic topic) implements CampaignNews {}

    /** What makes it the same news another time, and so nothing to tell twice. */
    default String id() {
        return switch (this) {
            case Invitation invitation -> invitation.campaign().id();
            case TopicOfTheDay today ->
                today.campaign().id() + "|" + today.topic().day() + "|"
                        + today.topic().id();
        };
    }

    /** The campaign. */
    Campaign campaign();

    /** What there is to tell those whom a campaign is for; nothing of one that nobody announced, or that was closed. */
    static List<CampaignNews> of(Campaign campaign, Stage stage, LocalDate today) {
        return switch (stage) {
            case ANNOUNCED ->
                today.isBefore(campaign.from().minusDays(INVITED_DAYS)) ? List.of() : List.of(new Invitation(campaign));
            case RUNNING ->
                campaign.topics().stream()
                        .filter(topic -> topic.day().equals(today))
                        .<CampaignNews>map(topic -> new TopicOfTheDay(campaign, topic))
                        .toList();
            case PLANNED, GRACE, OVER, CLOSED -> List.of();
        };
    }
}
