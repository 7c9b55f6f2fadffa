package laurel.feedback;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.campaign.TeamSummary;
import laurel.people.Person;
import laurel.reward.Reward;
import org.jspecify.annotations.Nullable;

/**
 * What a champion can do with their week. It names those who have been given something, never what they read, and tells
 * numbers only of teams that are shown and of what at least five people did.
 *
 * @param monday the day that it is for; it looks at the seven days before
 * @param waiting how many reports of their teams wait for their answer
 */
public record Digest(
        Person champion,
        LocalDate monday,
        List<ToThank> thank,
        List<TeamWeek> activity,
        List<CampaignPart> campaigns,
        List<ToGive> rewards,
        int waiting) {
    /** Of fewer people no number is told. */
    public static final int LEAST = 5;

    public Digest {
        thank = List.copyOf(thank);
        activity = List.copyOf(activity);
        campaigns = List.copyOf(campaigns);
        rewards = List.copyOf(rewards);
    }

    /**
     * Somebody who was given a badge.
     *
     * @param mechanism of what completed it; null if it was decided
     */
    public record ToThank(
            String name,
            String badge,
            LocalDate on,
            @Nullable Mechanism mechanism) {}

    /** How many actions of a mechanism there were, of how many people. */
    public record Acted(int actions, int people) {}

    /**
     * A team's seven days.
     *
     * @param people how many of it are here at the moment
     */
    public record TeamWeek(String team, int people, Map<Mechanism, Acted> acted) {
        public TeamWeek {
            acted = Map.copyOf(acted);
        }

        /** What may be told of it: nothing of a small team, and nothing that fewer than five people did. */
        public Map<Mechanism, Integer> told() {
            Map<Mechanism, Integer> told = new EnumMap<>(Mechanism.class);
            if (people >= LEAST) {
                acted.forEach((mechanism, number) -> {
                    if (number.people() >= LEAST) {
                        told.put(mechanism, number.actions());
                    }
                });
            }
            return told;
        }
    }

    /** How a campaign goes in a team. */
    public record CampaignPart(String campaign, TeamSummary team) {}

    /** A reward to hand over. */
    public record ToGive(String name, String what, Reward.State state) {}

    /** The digest, or nothing where there is nothing to tell. */
    public static Optional<Digest> of(
            Person champion,
            LocalDate monday,
            List<ToThank> thank,
            List<TeamWeek> activity,
            List<CampaignPart> campaigns,
            List<ToGive> rewards,
            int waiting) {
        Digest digest = new Digest(
                champion,
                monday,
                thank,
                activity.stream().filter(team -> !team.told().isEmpty()).toList(),
                campaigns.stream()
                        .filter(part -> part.team() instanceof TeamSummary.Shown)
                        .toList(),
                rewards.stream().filter(reward -> isOpen(reward.state())).toList(),
                waiting);
        return digest.isEmpty() ? Optional.empty() : Optional.of(digest);
    }

    private static boolean isOpen(Reward.State state) {
        return state == Reward.State.TO_GIVE || state == Reward.State.PREPARED;
    }

    private boolean isEmpty() {
        return thank.isEmpty() && activity.isEmpty() && campaigns.isEmpty() && rewards.isEmpty() && waiting == 0;
    }
}
