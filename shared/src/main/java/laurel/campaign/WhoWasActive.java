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
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.people.TeamMember;

/** Finds who did anything in the months of a campaign, a query a team and month, and how large the teams are. */
public final class WhoWasActive {
    private final Teams teams;
    private final Boards boards;
    private final Directory directory;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public WhoWasActive(Teams teams, Boards boards, Directory directory, Clock clock) {
        this.teams = teams;
        this.boards = boards;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param sizes of the teams that the campaign is for, without those who are away or left
     * @param people of all teams, since who moved meanwhile may have been in another one
     */
    record Found(Map<String, Integer> sizes, Set<PersonId> people) {}

    private record TeamNow(String team, int size, Set<PersonId> active) {}

    Found of(Campaign campaign) {
        Map<String, Integer> sizes = new HashMap<>();
        Set<PersonId> people = new HashSet<>();
        List<TeamNow> all = Together.ask(teams.all().stream()
                .<Callable<TeamNow>>map(team -> () -> team(campaign, team))
                .toList());
        for (TeamNow team : all) {
            people.addAll(team.active());
            if (campaign.isFor(team.team())) {
                sizes.put(team.team(), team.size());
            }
        }
        return new Found(sizes, people);
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
        long size = directory.team(team).stream()
                .filter(member -> isThere(member, today))
                .count();
        return new TeamNow(team, (int) size, active);
    }

    private static boolean isThere(TeamMember member, LocalDate today) {
        LocalDate left = member.leftOn();
        LocalDate away = member.awayUntil();
        return (left == null || !left.isBefore(today)) && (away == null || away.isBefore(today));
    }
}
