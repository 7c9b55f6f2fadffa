package laurel.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import laurel.people.ListedPerson;
import laurel.people.Membership;
import laurel.people.PeopleList;

/**
 * Finds campaigns of one kind that are on the same days for nearly the same people. Who subtracted the numbers of one from
 * those of the other would know what the few did who are in one of them alone.
 */
final class NearlyTheSame {
    private final PeopleList listed;

    NearlyTheSame(PeopleList listed) {
        this.listed = listed;
    }

    /** What is wrong with a campaign beside others, with what to choose instead; nothing if it may be. */
    List<String> faults(Campaign campaign, Collection<Campaign> others, LocalDate today) {
        List<Campaign> beside =
                others.stream().filter(other -> canBeCompared(campaign, other)).toList();
        if (beside.isEmpty()) {
            return List.of();
        }
        List<ListedPerson> people =
                listed.all().stream().filter(person -> !person.hasLeft(today)).toList();
        return beside.stream()
                .filter(other -> tells(campaign, other, people))
                .map(other ->
                        "roles: \"" + other.id() + "\" is of the same kind on some of these days, and for the same"
                                + " people but for fewer than five, altogether or in a team. Comparing the two would tell of those."
                                + " Choose other roles, teams or days.")
                .toList();
    }

    private static boolean canBeCompared(Campaign one, Campaign other) {
        return !one.id().equals(other.id())
                && one.kind().equals(other.kind())
                && !one.roles().equals(other.roles())
                && !one.from().isAfter(other.lastLateDay())
                && !other.from().isAfter(one.lastLateDay());
    }

    private static boolean tells(Campaign one, Campaign other, List<ListedPerson> people) {
        Map<String, List<ListedPerson>> teams = people.stream().collect(Collectors.groupingBy(ListedPerson::team));
        return differsByFew(one, other, people)
                || teams.entrySet().stream()
                        .filter(team -> one.isForTeam(team.getKey()) && other.isForTeam(team.getKey()))
                        .anyMatch(team -> differsByFew(one, other, team.getValue()));
    }

    /** Where fewer than five are in both, at least one of the two tells no number. */
    private static boolean differsByFew(Campaign one, Campaign other, List<ListedPerson> people) {
        int inBoth = 0;
        int inOneAlone = 0;
        for (ListedPerson person : people) {
            Membership now = new Membership(LocalDate.EPOCH, person.team(), person.role());
            if (one.isFor(now) != other.isFor(now)) {
                inOneAlone++;
            } else if (one.isFor(now)) {
                inBoth++;
            }
        }
        return inBoth >= Told.LEAST && inOneAlone > 0 && inOneAlone < Told.LEAST;
    }
}
