package laurel.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a person has come in a campaign.
 *
 * @param forThem whether it is for the team and the role that they are in
 * @param topics in the order of their days
 * @param badges that the campaign is for
 */
public record OwnProgress(
        Campaign campaign, Stage stage, boolean forThem, List<TopicDone> topics, List<BadgeAhead> badges) {
    public OwnProgress {
        topics = List.copyOf(topics);
        badges = List.copyOf(badges);
    }

    /**
     * A topic.
     *
     * @param doneOn the first day on which they explored it in the campaign, or null
     */
    public record TopicDone(Campaign.Topic topic, @Nullable LocalDate doneOn) {}

    /**
     * A badge.
     *
     * @param left what is left for it, in plain words; nothing once it is held
     * @param says what it asks for
     */
    public record BadgeAhead(String badge, String name, boolean held, List<String> left, String says) {
        public BadgeAhead {
            left = List.copyOf(left);
        }
    }
}
