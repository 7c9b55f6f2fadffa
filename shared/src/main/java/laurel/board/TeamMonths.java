package laurel.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import laurel.action.Mechanism;
import laurel.parallel.Together;
import laurel.people.Directory;
import laurel.people.PersonId;
import laurel.people.TeamMember;
import laurel.period.Period;
import laurel.privacy.Objections;
import laurel.progress.Points;
import org.jspecify.annotations.Nullable;

/**
 * Puts a team's months and its people together. On a board are the people of the team now and those whose months it
 * still has, although they moved on; nobody who left the organisation, or objects to being counted. A quarter or a year is
 * the sum of its months.
 */
public final class TeamMonths {
    private final Boards boards;
    private final Directory directory;
    private final Objections objections;
    private final Clock clock;

    /** Takes a clock in the organisation's time zone. */
    public TeamMonths(Boards boards, Directory directory, Objections objections, Clock clock) {
        this.boards = boards;
        this.directory = directory;
        this.objections = objections;
        this.clock = clock;
    }

    /** The team's people in a period, by points of all mechanisms or of one; nothing if there is no such team. */
    public Optional<Team> of(String team, Period period, @Nullable Mechanism mechanism) {
        return team(read(team, period), Map.of(), objections.standing(), mechanism);
    }

    /** The same of many teams, those that there are; who objects, and who moved among these teams, is asked for once. */
    public List<Team> of(Collection<String> teams, Period period, @Nullable Mechanism mechanism) {
        Set<PersonId> objecting = objections.standing();
        List<Callable<Found>> questions = new ArrayList<>();
        teams.forEach(team -> questions.add(() -> read(team, period)));
        List<Found> all = Together.ask(questions);
        Map<PersonId, TeamMember> known = new HashMap<>();
        all.forEach(found -> known.putAll(found.members()));
        return all.stream()
                .flatMap(found -> team(found, known, objecting, mechanism).stream())
                .toList();
    }

    private Found read(String team, Period period) {
        Map<PersonId, Sum> sums = new LinkedHashMap<>();
        for (YearMonth month : begun(period)) {
            for (MonthRow row : boards.month(team, month)) {
                Sum more = new Sum(row.points(), row.actions());
                sums.merge(row.person(), more, Sum::plus);
            }
        }
        Map<PersonId, TeamMember> members = new HashMap<>();
        directory.team(team).forEach(member -> members.put(member.id(), member));
        return new Found(team, sums, members);
    }

    private Optional<Team> team(
            Found found, Map<PersonId, TeamMember> known, Set<PersonId> objecting, @Nullable Mechanism mechanism) {
        Map<PersonId, TeamMember> members = new HashMap<>(found.members());
        if (members.isEmpty() && found.sums().isEmpty()) {
            return Optional.empty();
        }
        found.sums().keySet().stream()
                .filter(person -> !members.containsKey(person))
                .forEach(person -> Optional.ofNullable(known.get(person))
                        .or(() -> moved(person))
                        .ifPresent(member -> members.put(person, member)));
        return Optional.of(new Team(
                found.team(),
                members.values().stream()
                        .filter(member -> !hasLeft(member) && !objecting.contains(member.id()))
                        .map(member -> row(member, found.sums().getOrDefault(member.id(), Sum.NOTHING), mechanism))
                        .toList()));
    }

    private List<YearMonth> begun(Period period) {
        YearMonth now = YearMonth.now(clock);
        return period.covers().stream().filter(month -> !month.isAfter(now)).toList();
    }

    private Optional<TeamMember> moved(PersonId person) {
        return directory
                .person(person)
                .map(known -> new TeamMember(known.id(), known.name(), known.leftOn(), known.awayUntil()));
    }

    private Team.Row row(TeamMember member, Sum sum, @Nullable Mechanism mechanism) {
        int points = mechanism == null ? sum.points().total() : sum.points().of(mechanism);
        return new Team.Row(member.name(), points, sum.actions(), isAway(member));
    }

    private boolean hasLeft(TeamMember member) {
        LocalDate left = member.leftOn();
        return left != null && left.isBefore(LocalDate.now(clock));
    }

    private boolean isAway(TeamMember member) {
        LocalDate until = member.awayUntil();
        return until != null && !until.isBefore(LocalDate.now(clock));
    }

    /** What is read of a team: what its months brought each, and who is in it now. */
    private record Found(String team, Map<PersonId, Sum> sums, Map<PersonId, TeamMember> members) {}

    private record Sum(Points points, int actions) {
        private static final Sum NOTHING = new Sum(Points.NONE, 0);

        private Sum plus(Sum other) {
            return new Sum(points.plus(other.points), actions + other.actions);
        }
    }
}
