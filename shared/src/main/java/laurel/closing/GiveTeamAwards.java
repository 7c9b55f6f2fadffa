package laurel.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import laurel.action.Mechanism;
import laurel.award.TeamAward;
import laurel.award.TeamAwards;
import laurel.board.Boards;
import laurel.board.MonthRow;
import laurel.catalogue.Badge;
import laurel.catalogue.Catalogue;
import laurel.catalogue.Criterion;
import laurel.ledger.Ledger;
import laurel.ledger.YearAsked;
import laurel.people.Away;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Closing;
import laurel.period.Period;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;

/**
 * Gives a team its badges for a period that has closed. Active is whoever has a month with an action on the team's board:
 * the months of somebody who moved stay with the team that they were in.
 */
final class GiveTeamAwards {
    /** A smaller team is never shown, whatever a badge says: nobody is to be worked out from it. */
    private static final int FEWEST = 5;

    private final Boards boards;
    private final Ledger ledger;
    private final Engine engine;
    private final TeamAwards awards;
    private final Clock clock;

    GiveTeamAwards(Boards boards, Ledger ledger, Engine engine, TeamAwards awards, Clock clock) {
        this.boards = boards;
        this.ledger = ledger;
        this.engine = engine;
        this.awards = awards;
        this.clock = clock;
    }

    /** Gives those that are due, and returns how many were new. */
    int to(String team, List<Person> people, Period period, List<Badge> badges) {
        int given = 0;
        for (Badge badge : badges) {
            if (badge.ofTeam() && isDue(team, people, period, badge)) {
                int version = engine.catalogueOf(engine.scheme().yearOf(period).orElseThrow())
                        .version();
                TeamAward award = new TeamAward(team, badge.id(), badge.name(), period, clock.instant(), version);
                given += awards.give(award) ? 1 : 0;
            }
        }
        return given;
    }

    private boolean isDue(String team, List<Person> people, Period period, Badge badge) {
        Set<PersonId> there = new HashSet<>();
        people.stream()
                .filter(person -> isThere(person, period))
                .map(Person::id)
                .forEach(there::add);
        if (there.size() < FEWEST) {
            return false;
        }
        Map<PersonId, Set<YearMonth>> active = active(team, period, there);
        return badge.when().stream().allMatch(criterion -> switch (criterion) {
            case Criterion.TeamShare share ->
                there.size() >= share.people() && 100 * active.size() >= share.percent() * there.size();
            case Criterion.MechanismsActed acted -> mechanisms(active, period, acted.times()) >= acted.mechanisms();
            default -> false;
        });
    }

    /**
     * Whether somebody counts for the team: they were of the organisation when the period closed, and not away for all of it.
     * Who objects to being counted is not among these people.
     */
    private static boolean isThere(Person person, Period period) {
        LocalDate first = Closing.firstDay(period);
        LocalDate last = Closing.lastDay(period);
        boolean joined = person.joinedOn() == null || !person.joinedOn().isAfter(last);
        boolean left = person.leftOn() != null && person.leftOn().isBefore(last);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return joined && !left && Away.days(person.away(), first, last) < days;
    }

    private Map<PersonId, Set<YearMonth>> active(String team, Period period, Set<PersonId> there) {
        Map<PersonId, Set<YearMonth>> active = new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        for (YearMonth month : period.covers()) {
            for (MonthRow row : boards.month(team, month)) {
                if (row.actions() > 0 && there.contains(row.person())) {
                    active.computeIfAbsent(row.person(), p -> new HashSet<>()).add(month);
                }
            }
        }
        return active;
    }

    /** In how many mechanisms there were so many actions, credited or not, in those months. */
    private int mechanisms(Map<PersonId, Set<YearMonth>> active, Period period, int times) {
        Period.RegistrationYear year = engine.scheme().yearOf(period).orElseThrow();
        Collection<YearAsked> asked = active.entrySet().stream()
                .map(each -> new YearAsked(each.getKey(), year, each.getValue()))
                .toList();
        List<MonthProgress> months = ledger.years(asked).values().stream()
                .flatMap(read -> read.map(PersonYear::months).orElse(Map.of()).values().stream())
                .toList();
        int mechanisms = 0;
        for (Mechanism mechanism : Mechanism.ALL) {
            int actions = 0;
            for (MonthProgress month : months) {
                Catalogue catalogue = engine.scheme().catalogues().at(month.month());
                actions += month.actions(mechanism, catalogue);
            }
            mechanisms += actions >= times ? 1 : 0;
        }
        return mechanisms;
    }
}
