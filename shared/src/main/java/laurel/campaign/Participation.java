package laurel.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import laurel.action.Mechanism;

/**
 * How many took part in a campaign. These are the plain numbers; what may be told of them says {@link Summary}.
 *
 * @param asOf when it was worked out
 * @param people who did anything of the campaign
 * @param topics how many explored each topic, by its id
 * @param badges how many hold each badge of the campaign, by its id
 * @param teams by the team of each on the day of the action, in the order of their names
 * @param others teams that are not told apart
 */
public record Participation(
        Instant asOf,
        int people,
        Map<String, Integer> topics,
        Map<Mechanism, Acted> mechanisms,
        Map<String, Integer> badges,
        List<TeamPart> teams,
        Others others) {

    public Participation {
        topics = Map.copyOf(topics);
        mechanisms = Map.copyOf(mechanisms);
        badges = Map.copyOf(badges);
        teams = List.copyOf(teams);
    }

    /** What was done through one mechanism, and by how many people. */
    public record Acted(int actions, int people) {
        static final Acted NOTHING = new Acted(0, 0);
    }

    /**
     * One team's part.
     *
     * @param size how many are there whom the campaign is for, without those who are away
     */
    public record TeamPart(String team, int size, int people, Map<String, Integer> topics) {
        /** A smaller team is told neither by itself nor in words. */
        public static final int SHOWN_FROM = 5;

        /** A smaller team is told in words, as its board is. */
        static final int NUMBERED_FROM = 10;

        public TeamPart {
            topics = Map.copyOf(topics);
        }

        /** Whether its number may stand beside the organisation's. */
        boolean numbered() {
            return size >= NUMBERED_FROM && people >= Told.LEAST;
        }
    }

    /** Teams together. */
    public record Others(int teams, int people) {
        static final Others NONE = new Others(0, 0);

        /** Whether subtracting all that is told from the whole leaves nothing of one team or of a few people. */
        boolean hide() {
            return teams == 0 || (teams > 1 && people >= Told.LEAST);
        }

        private Others plus(TeamPart team) {
            return new Others(teams + 1, people + team.people());
        }
    }

    /**
     * The same with every team among the others that is not to be told by its number; if that leaves so few that they
     * could be worked out by subtraction, those next in number too.
     */
    public Participation folded() {
        List<TeamPart> told = new ArrayList<>();
        Others rest = others;
        for (TeamPart team : teams) {
            if (team.numbered()) {
                told.add(team);
            } else {
                rest = rest.plus(team);
            }
        }
        told.sort(Comparator.comparing(TeamPart::people).thenComparing(TeamPart::team));
        while (!told.isEmpty() && !rest.hide()) {
            rest = rest.plus(told.removeFirst());
        }
        told.sort(Comparator.comparing(TeamPart::team));
        return new Participation(asOf, people, topics, mechanisms, badges, told, rest);
    }
}
