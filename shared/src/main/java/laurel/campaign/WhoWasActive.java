package laurel.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import laurel.board.Boards;
import laurel.board.MonthRow;
import laurel.organisation.Teams;
import laurel.parallel.Together;
import laurel.people.ListedPerson;
import laurel.people.PeopleList;
import laurel.people.PersonId;
import laurel.people.Role;

/** Finds who did anything in the months of a campaign, a query a team and month, and how large the teams are. */
public final class WhoWasActive {
    private final Teams teams;
    private final Boards boards;
    private final PeopleList listed;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public WhoWasActive(Teams teams, Boards boards, PeopleList listed, Clock clock) {
        this.teams = teams;
        this.boards = boards;
        this.listed = listed;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param sizes of the teams that the campaign is for, of each those whom it is for, without those who are away or left
     * @param people of all teams, since who moved meanwhile may have been in another one
     * @param roles of everybody as they are now
     */
    record Found(Map<String, Integer> sizes, Set<PersonId> people, Map<PersonId, Role> roles) {}

    private record TeamNow(String team, List<ListedPerson> members, Set<PersonId> active) {
        int size(Campaign campaign, LocalDate today) {
            return (int) members.stream()
                    .filter(member -> campaign.isForRole(member.role()))
                    .filter(member -> !member.hasLeft(today) && !member.isAway(today))
                    .count();
        }
    }

    Found of(Campaign campaign) {
        Map<String, Integer> sizes = new HashMap<>();
        Set<PersonId> people = new HashSet<>();
        Map<PersonId, Role> roles = new HashMap<>();
        List<TeamNow> all = Together.ask(teams.all().stream()
                .<Callable<TeamNow>>map(team -> () -> team(campaign, team))
                .toList());
        for (TeamNow team : all) {
            people.addAll(team.active());
            team.members().forEach(member -> roles.put(member.id(), member.role()));
            if (campaign.isForTeam(team.team())) {
                sizes.put(team.team(), team.size(campaign, LocalDate.now(clock)));
            }
        }
        return new Found(sizes, people, roles);
    }

    private TeamNow team(Campaign campaign, String team) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = campaign.lastLateDay();
        YearMonth last = YearMonth.from(end.isBefore(today) ? end : today);
        Set<PersonId> active = new HashSet<>();
        for (YearMonth month = YearMonth.from(campaign.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            boards.month(team, month).stream()
                    .filter(row -> row.actions() > 0)
                    .map(MonthRow::person)
                    .forEach(active::add);
        }
        return new TeamNow(team, listed.team(team), active);
    }
}
