package laurel.campaign;

import java.time.Instant;
import java.util.List;
import laurel.campaign.Participation.TeamPart;

/** What may be told of one team's part in a campaign to those who encourage it. */
public sealed interface TeamSummary {
    /** Too few people to tell anything, or a team that the campaign is not for. */
    record Hidden(String team, Instant asOf, String note) implements TeamSummary {}

    /**
     * The team as a whole; of a small one in words.
     *
     * @param topics in the order of their days
     */
    record Shown(String team, Instant asOf, Told people, List<Summary.Line> topics) implements TeamSummary {
        public Shown {
            topics = List.copyOf(topics);
        }
    }

    /** What may be told of a team. */
    static TeamSummary of(Campaign campaign, String team, Participation participation) {
        Instant asOf = participation.asOf();
        if (!campaign.isForTeam(team)) {
            return new Hidden(team, asOf, "This campaign is for other teams.");
        }
        return participation.teams().stream()
                .filter(part -> part.team().equals(team) && part.size() >= TeamPart.SHOWN_FROM)
                .findFirst()
                .<TeamSummary>map(part -> shown(campaign, part, asOf))
                .orElseGet(
                        () -> new Hidden(
                                team,
                                asOf,
                                campaign.roles().isEmpty()
                                        ? "This team is not shown, because fewer than five of its people are here at the moment."
                                        : "This team is not shown, because fewer than five of its people whom the campaign is for are here at the moment."));
    }

    private static Shown shown(Campaign campaign, TeamPart part, Instant asOf) {
        return new Shown(
                part.team(),
                asOf,
                Told.of(part.people(), part.size()),
                campaign.topics().stream()
                        .map(topic -> new Summary.Line(
                                topic.id(),
                                topic.name(),
                                Told.of(part.topics().getOrDefault(topic.id(), 0), part.size())))
                        .toList());
    }
}
