package laurel.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Mechanism;
import laurel.award.Award;
import laurel.catalogue.BadgeFor;
import laurel.ledger.Report;
import laurel.ledger.Write;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Arithmetic;
import laurel.progress.BadgeArithmetic;
import laurel.progress.Engine;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.Ruling;
import laurel.progress.YearProgress;

/**
 * P2, P3 and P9: progress is what the actions that count add up to, by sums that know nothing of the engine, by the engine
 * from nothing, and by a calm council that got the same actions in the order of time.
 */
final class ProgressPromises {
    private final Council council;
    private final Accepted accepted;
    private final Engine engine;
    private final Asked asked;
    private final List<BrokenPromise> broken = new ArrayList<>();

    private ProgressPromises(Council council, Accepted accepted) {
        this.council = council;
        this.accepted = accepted;
        this.engine = council.engine();
        this.asked = new Asked(council.schemes.read());
    }

    static List<BrokenPromise> broken(Council council, Accepted accepted, Set<PersonId> people) {
        ProgressPromises promises = new ProgressPromises(council, accepted);
        Council calm = promises.calm(people);
        for (PersonId person : people) {
            List<Action> actions = accepted.of(person);
            promises.sums(person, actions);
            promises.replayed(person, actions);
            String difference = Standing.difference(Standing.of(council, person), Standing.of(calm, person));
            promises.found(person, "against a calm council", difference);
            promises.passive(person, actions);
        }
        return promises.broken;
    }

    private void found(PersonId person, String how, String difference) {
        if (!difference.isEmpty()) {
            broken.add(
                    new BrokenPromise(accepted.hasVoids(person) ? "P3" : "P2", person + " " + how + ": " + difference));
        }
    }

    /** The same people, to whom nothing happens but what counts. */
    private Council calm(Set<PersonId> people) {
        Council calm = new Council(council.clock.instant());
        for (PersonId person : people) {
            calm.people.write(null, council.people.person(person).orElseThrow());
            accepted.of(person).forEach(action -> calm.people.bind(action.person(), person));
        }
        calm.schemes.become(council.schemes.read());
        Functions functions = Functions.of(calm, new Gate(calm, List.of(), null));
        people.stream().flatMap(person -> accepted.of(person).stream()).sorted().forEach(action -> {
            Message message = accepted.message(action);
            functions
                    .ledger()
                    .record()
                    .record(List.of(new Report(
                            "", message.source(), message.detailType(), message.detail(), council.clock.instant())));
        });
        for (PersonId person : people) {
            List<Write> decided = council.ledger.ruledYears(person).stream()
                    .<Write>map(year -> new Write.Rulings(person, year, council.ledger.rulings(person, year)))
                    .toList();
            if (!decided.isEmpty()) {
                calm.ledger.commit(decided);
                functions.ledger().rewrites().person(person);
            }
        }
        calm.enter(null);
        return calm;
    }

    private Map<BadgeFor, Ruling> rulings(PersonId person, Period.RegistrationYear year) {
        Map<BadgeFor, Ruling> rulings = new TreeMap<>();
        council.ledger.rulings(person, year).forEach(each -> rulings.put(each.badge(), each.ruling()));
        return rulings;
    }

    private void sums(PersonId person, List<Action> actions) {
        Set<Alias> own = council.people.person(person).map(Person::aliases).orElse(Set.of());
        Map<String, Object> expected = new TreeMap<>();
        Arithmetic.points(actions, own, asked::points)
                .forEach((month, points) -> points.forEach((mechanism, sum) -> {
                    if (sum > 0) {
                        expected.put(month + " " + mechanism, sum);
                    }
                }));
        Map<String, Object> found = new TreeMap<>();
        for (YearProgress year : council.ledger.years(person)) {
            for (MonthProgress month : council.ledger.months(person, year.year())) {
                for (Mechanism mechanism : Mechanism.ALL) {
                    int points = month.points().of(mechanism);
                    if (points > 0) {
                        found.put(month.month() + " " + mechanism, points);
                    }
                }
            }
        }
        found(person, "by sums", Standing.difference(found, expected));
        champions(person, actions, own);
    }

    private void champions(PersonId person, List<Action> actions, Set<Alias> own) {
        Set<String> watched = Set.of("first-steps", "bronze", "silver", "gold", "super-user", "champions-thanks");
        Map<String, Object> expected = new TreeMap<>();
        if (!actions.isEmpty()) {
            expected.put("first-steps once", true);
        }
        byYear(person, actions).forEach((year, those) -> {
            rulings(person, year).forEach((badge, ruling) -> {
                if (watched.contains(badge.badge()) && isDecided(badge, ruling, year, those, own)) {
                    expected.put(badge.toString(), true);
                }
            });
            Map<Mechanism, Integer> sum = Arithmetic.sum(Arithmetic.points(those, own, asked::points));
            if (Arithmetic.bronze(sum, asked.forBronze(year))) {
                expected.put("bronze " + year.id(), true);
            }
            if (Arithmetic.silver(sum)) {
                expected.put("silver " + year.id(), true);
            }
            if (Arithmetic.gold(sum)) {
                expected.put("gold " + year.id(), true);
            }
        });
        Map<String, Object> found = new TreeMap<>();
        for (Award award : council.awards.of(person)) {
            if (watched.contains(award.badge())) {
                found.put(award.badge() + " " + award.period().id(), true);
            }
        }
        found(person, "badges by sums", Standing.difference(found, expected));
    }

    /** Whether a decision gives a badge, by what it says and by the weeks of what was done. */
    private boolean isDecided(
            BadgeFor badge, Ruling ruling, Period.RegistrationYear year, List<Action> actions, Set<Alias> own) {
        return switch (ruling.kind()) {
            case KEPT, NOMINATED -> true;
            case DECLINED -> false;
            case CONFIRMED ->
                BadgeArithmetic.superUser(
                        actions,
                        own,
                        badge.period().covers().getFirst().atDay(1),
                        badge.period().covers().getLast().atEndOfMonth(),
                        ruling.weeks() == 0 ? asked.weeksOfSuperUser(year) : ruling.weeks());
        };
    }

    /** The actions of each year in which there are any, or in which something was decided. */
    private Map<Period.RegistrationYear, List<Action>> byYear(PersonId person, List<Action> actions) {
        Map<Period.RegistrationYear, List<Action>> byYear = new HashMap<>(
                actions.stream().collect(Collectors.groupingBy(action -> engine.year(action.occurredAt()))));
        council.ledger.ruledYears(person).forEach(year -> byYear.putIfAbsent(year, List.of()));
        return byYear;
    }

    private void replayed(PersonId person, List<Action> actions) {
        Set<Alias> own = council.people.person(person).map(Person::aliases).orElse(Set.of());
        byYear(person, actions).forEach((year, those) -> {
            PersonYear expected = engine.replay(
                            engine.empty(year, List.of()).withOnly(rulings(person, year)), those, own)
                    .year();
            Map<String, Object> should = new TreeMap<>();
            should.put("year", expected.year());
            expected.months().forEach((month, progress) -> should.put("month " + month, progress));
            Map<String, Object> is = new TreeMap<>();
            council.ledger.year(person, year, Set.copyOf(year.months()), true).ifPresent(stored -> {
                is.put("year", stored.year().withVersion(0).withMemberships(List.of()));
                stored.months().forEach((YearMonth month, MonthProgress progress) -> {
                    if (progress.actions() > 0) {
                        is.put("month " + month, progress.withVersion(0));
                    }
                });
            });
            found(person, "replayed", Standing.difference(is, should));
        });
    }

    private void passive(PersonId person, List<Action> actions) {
        boolean passive = actions.stream()
                .allMatch(action -> engine.catalogue(action.occurredAt())
                                .type(action.type())
                                .orElseThrow()
                                .mechanism()
                        == Mechanism.DISSEMINATION);
        for (Award award : council.awards.of(person)) {
            boolean decided = council.ruling(person, award.badgeFor()).isPresent();
            if (passive && !decided && !award.badge().equals("first-steps")) {
                broken.add(new BrokenPromise("P9", person + " was given " + award + " for dissemination alone"));
            }
        }
    }
}
