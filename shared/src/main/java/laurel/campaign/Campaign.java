package laurel.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import laurel.action.Action;
import laurel.people.Membership;
import laurel.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * Dated activity, such as a practice week with a topic a day. All days are those of the organisation's time zone, and
 * with the days of grace they lie within one registration year, so that a campaign's progress is a part of that year's.
 *
 * @param id as actions name it, and in addresses; it never changes
 * @param kind what it is, such as {@code practice-week}: the catalogue's badges are for a kind
 * @param name as people read it
 * @param from its first day
 * @param to its last day
 * @param topics in the order of their days; a campaign may have none
 * @param teams whose people it is for; empty if for those of every team
 * @param roles in which they are; empty if in whichever. With teams too, it is for who is in one of them and in one of the
 *     roles, both as they were on the day
 * @param grace so many days after the last one what is done late still counts, where a badge lets it
 */
public record Campaign(
        String id,
        String kind,
        String name,
        LocalDate from,
        LocalDate to,
        List<Topic> topics,
        Set<String> teams,
        Set<Role> roles,
        int grace) {

    public Campaign {
        topics = List.copyOf(topics);
        teams = Set.copyOf(teams);
        roles = Set.copyOf(roles);
    }

    /** One for people of whichever role. */
    public Campaign(
            String id,
            String kind,
            String name,
            LocalDate from,
            LocalDate to,
            List<Topic> topics,
            Set<String> teams,
            int grace) {
        this(id, kind, name, from, to, topics, teams, Set.of(), grace);
    }

    /**
     * What a day is about.
     *
     * @param id as actions name it
     * @param name as people read it
     */
    public record Topic(LocalDate day, String id, String name) {}

    /** Whether a day is one of its own. */
    public boolean during(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a day is one of its own or of the days of grace after it. */
    public boolean duringOrLate(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastLateDay());
    }

    /** The last day on which something of it may count. */
    public LocalDate lastLateDay() {
        return to.plusDays(grace);
    }

    /** Those of its topics that an action is about; none if the action names another campaign. */
    public List<Topic> about(Action action) {
        if (action.campaign() != null && !id.equals(action.campaign())) {
            return List.of();
        }
        return topics.stream()
                .filter(topic -> action.topics().contains(topic.id()))
                .toList();
    }

    /** Whether it is for people of a team, in whatever role. */
    public boolean isForTeam(String team) {
        return teams.isEmpty() || teams.contains(team);
    }

    /** Whether it is for people of a role, in whatever team. */
    public boolean isForRole(@Nullable Role role) {
        return roles.isEmpty() || (role != null && roles.contains(role));
    }

    /** Whether it is for somebody who is in a team and a role. */
    public boolean isFor(Membership membership) {
        return isForTeam(membership.team()) && isForRole(membership.role());
    }

    /** Whether it is for everybody. */
    public boolean isForAll() {
        return teams.isEmpty() && roles.isEmpty();
    }
}
