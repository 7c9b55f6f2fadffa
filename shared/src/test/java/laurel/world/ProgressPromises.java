package laurel.world;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Alias;
import laurel.action.Mechanism;
import laurel.award.Award;
import laurel.ledger.Report;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Arithmetic;
import laurel.progress.MonthProgress;
import laurel.progress.PersonYear;
import laurel.progress.YearProgress;

/**
 * P2, P3 and P9: progress is what the actions that count add up to, by sums that know nothing of the engine, by the engine
 * from nothing, and by a calm council that got the same actions in the order of time.
 */
final class ProgressPromises {
    private final Council council;
    private final Accepted accepted;
    private final List<BrokenPromise> broken = new ArrayList<>();

    private ProgressPromises(Council council, Accepted accepted) {
        this.council = council;
        this.accepted = accepted;
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
        Functions functions = Functions.of(calm, new Gate(calm, List.of(), null));
        people.stream().flatMap(person -> accepted.of(person).stream()).sorted().forEach(action -> {
            Message message = accepted.message(action);
            functions
                    .ledger()
                    .record()
                    .record(List.of(new Report(
                            "", message.source(), message.detailType(), message.detail(), council.clock.instant())));
        });
        calm.enter(null);
        return calm;
    }

    private void sums(PersonId person, List<Action> actions) {
        Set<Alias> own = council.people.person(person).map(Person::aliases).orElse(Set.of());
        Map<String, Object> expected = new TreeMap<>();
        Arithmetic.points(actions, own)
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
        Set<String> watched = Set.of("first-steps", "bronze", "silver", "gold");
        Map<String, Object> expected = new TreeMap<>();
        if (!actions.isEmpty()) {
            expected.put("first-steps once", true);
        }
        byYear(actions).forEach((year, those) -> {
            Map<Mechanism, Integer> sum = Arithmetic.sum(Arithmetic.points(those, own));
            if (Arithmetic.bronze(sum)) {
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

    private static Map<Period.RegistrationYear, List<Action>> byYear(List<Action> actions) {
        return actions.stream().collect(Collectors.groupingBy(action -> Council.ENGINE.year(action.occurredAt())));
    }

    private void replayed(PersonId person, List<Action> actions) {
        Set<Alias> own = council.people.person(person).map(Person::aliases).orElse(Set.of());
        byYear(actions).forEach((year, those) -> {
            PersonYear expected = Council.ENGINE
                    .replay(Council.ENGINE.empty(year, List.of()), those, own)
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
                .allMatch(action -> Council.ENGINE
                                .catalogue(action.occurredAt())
                                .type(action.type())
                                .orElseThrow()
                                .mechanism()
                        == Mechanism.DISSEMINATION);
        for (Award award : council.awards.of(person)) {
            if (passive && !award.badge().equals("first-steps")) {
                broken.add(new BrokenPromise("P9", person + " was given " + award + " for dissemination alone"));
            }
        }
    }
}
