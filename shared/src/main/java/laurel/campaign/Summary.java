package laurel.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import laurel.action.Mechanism;
import laurel.catalogue.Badge;

/**
 * What may be told of a campaign to those who run it: numbers of people from five on, and teams only as far as no smaller
 * number follows from what is told of the others.
 *
 * @param topics in the order of their days
 * @param mechanisms with the number of actions, where at least five people did them
 * @param teams that are told apart, in the order of their names
 * @param otherTeams how many are told together
 */
public record Summary(
        Instant asOf,
        Told people,
        List<Line> topics,
        List<MechanismLine> mechanisms,
        List<Line> badges,
        List<Line> teams,
        int otherTeams,
        Told inOtherTeams) {

    public Summary {
        topics = List.copyOf(topics);
        mechanisms = List.copyOf(mechanisms);
        badges = List.copyOf(badges);
        teams = List.copyOf(teams);
    }

    /** How many people of something, by its id and name. */
    public record Line(String id, String name, Told people) {}

    /** How many actions of a mechanism; nothing if fewer than five people did them. */
    public record MechanismLine(Mechanism mechanism, Optional<Integer> actions) {}

    /**
     * What may be told of a participation.
     *
     * @param badges the campaign's
     */
    static Summary of(Campaign campaign, List<Badge> badges, Participation participation) {
        Participation folded = participation.folded();
        return new Summary(
                folded.asOf(),
                Told.of(folded.people()),
                campaign.topics().stream()
                        .map(topic -> new Line(
                                topic.id(),
                                topic.name(),
                                Told.of(folded.topics().getOrDefault(topic.id(), 0))))
                        .toList(),
                Mechanism.ALL.stream()
                        .map(each -> line(each, folded.mechanisms().getOrDefault(each, Participation.Acted.NOTHING)))
                        .toList(),
                badges.stream()
                        .map(badge -> new Line(
                                badge.id(),
                                badge.name(),
                                Told.of(folded.badges().getOrDefault(badge.id(), 0))))
                        .toList(),
                folded.teams().stream()
                        .map(team -> new Line(team.team(), team.team(), Told.of(team.people())))
                        .toList(),
                folded.others().teams(),
                Told.of(folded.others().people()));
    }

    private static MechanismLine line(Mechanism mechanism, Participation.Acted acted) {
        return new MechanismLine(
                mechanism, acted.people() < Told.LEAST ? Optional.empty() : Optional.of(acted.actions()));
    }
}
