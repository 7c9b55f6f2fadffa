package laurel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import laurel.action.Action;
import laurel.action.Mechanism;
import laurel.action.Moment;
import laurel.catalogue.Badge;
import laurel.catalogue.BadgeFor;
import laurel.catalogue.CatalogueReader;
import laurel.catalogue.Catalogues;
import laurel.catalogue.Scheme;
import laurel.period.Period;
import org.junit.jupiter.api.Test;

/**
 * What the engine promises of every history, checked against {@link Arithmetic} on random ones; on as many as the system
 * property {@code laurel.runs} says.
 */
class EnginePropertiesTest {
    private static final int RUNS = Integer.getInteger("laurel.runs", 30);
    private static final Catalogues CATALOGUES = CatalogueReader.shipped();
    private static final Engine ENGINE =
            new Engine(new Scheme(CATALOGUES, Histories.CAMPAIGN_LIST, Map.of()), ZoneId.of("Europe/London"));
    private static final Period.RegistrationYear YEAR = new Period.RegistrationYear(2024);
    private static final long FIRST_SEED = new Random().nextLong();

    private interface Property {
        void check(Random random, List<Action> actions, String seed);
    }

    private static void holds(Property property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + RUNS; seed++) {
            Random random = new Random(seed);
            property.check(random, Histories.random(random), "seed " + seed);
        }
    }

    @Test
    void p2PointsAreWhatTheTableSaysInWhateverOrderActionsArrive() {
        holds((random, actions, seed) -> {
            Collections.shuffle(actions, random);
            PersonYear year = added(actions, random);
            assertThat(points(year)).as(seed).isEqualTo(Arithmetic.points(actions, Histories.OWN));
            assertThat(byMechanism(year.year().points()))
                    .as(seed)
                    .isEqualTo(Arithmetic.sum(Arithmetic.points(actions, Histories.OWN)));
        });
    }

    @Test
    void p2AnyOrderComesOutAsTheOrderOfTime() {
        holds((random, actions, seed) -> {
            Collections.shuffle(actions, random);
            assertSame(added(actions, random), replayed(actions).year(), seed);
        });
    }

    @Test
    void p3AVoidLeavesWhatTheOthersAloneMake() {
        holds((random, actions, seed) -> {
            List<Action> left = new ArrayList<>(actions);
            left.removeIf(action -> random.nextInt(4) == 0);
            PersonYear all = added(actions, random);
            PersonYear undone = ENGINE.replay(all.year(), left, Histories.OWN).year();
            Collections.shuffle(left, random);
            assertThat(points(undone)).as(seed).isEqualTo(Arithmetic.points(left, Histories.OWN));
            assertSame(undone, added(left, random), seed);
        });
    }

    @Test
    void p6ARebuildGivesEachActionItsCreditAndTheyAddUp() {
        holds((random, actions, seed) -> {
            Collections.shuffle(actions, random);
            Engine.History history = replayed(actions);
            assertThat(history.credits()).as(seed).hasSize(actions.size());
            assertThat(history.credits().values().stream()
                            .mapToInt(Credit::points)
                            .sum())
                    .as(seed)
                    .isEqualTo(history.year().year().points().total());
        });
    }

    @Test
    void p7OneMoreActionNeverTakesAwayPointsOrABadge() {
        holds((random, actions, seed) -> {
            Collections.shuffle(actions, random);
            List<Action> fewer = actions.subList(0, actions.size() - 1);
            Engine.History less = replayed(fewer);
            Engine.History more = replayed(actions);
            YearProgress before = less.year().year();
            YearProgress after = more.year().year();
            for (Mechanism mechanism : Mechanism.ALL) {
                assertThat(after.points().of(mechanism))
                        .as(seed)
                        .isGreaterThanOrEqualTo(before.points().of(mechanism));
            }
            assertThat(after.badges()).as(seed).containsAll(before.badges());
            less.earnedBy()
                    .forEach((badge, earnedBy) ->
                            assertThat(more.earnedBy().get(badge)).as(seed).isLessThanOrEqualTo(earnedBy));
        });
    }

    @Test
    void aBadgeIsEarnedByTheActionThatCompletesItInTheOrderOfTime() {
        holds((random, actions, seed) -> {
            Map<String, Moment> badges = new TreeMap<>();
            List<Action> inOrder = actions.stream().sorted().toList();
            for (int i = 0; i < inOrder.size(); i++) {
                Moment moment = Moment.of(inOrder.get(i));
                BadgeArithmetic.badges(inOrder.subList(0, i + 1), Histories.OWN)
                        .forEach(badge -> badges.putIfAbsent(badge, moment));
            }
            Collections.shuffle(actions, random);
            assertThat(words(added(actions, random).year().badges())).as(seed).isEqualTo(badges.keySet());
            Map<String, Moment> earned = new TreeMap<>();
            replayed(actions).earnedBy().forEach((badge, action) -> earned.put(badge.toString(), Moment.of(action)));
            assertThat(earned).as(seed).isEqualTo(badges);
        });
    }

    @Test
    void whatIsConfirmedAtTheCloseIsHeldIfTheActionsBearItOut() {
        holds((random, actions, seed) -> {
            PersonYear confirmed = empty();
            for (int quarter = 1; quarter <= 4; quarter++) {
                BadgeFor badge = new BadgeFor("super-user", new Period.Quarter(2024, quarter));
                confirmed = ENGINE.rule(confirmed, badge, new Ruling(Ruling.Kind.CONFIRMED, 0))
                        .after();
            }
            Collections.shuffle(actions, random);
            Set<String> due = BadgeArithmetic.superUsers(actions, Histories.OWN);
            PersonYear first =
                    ENGINE.replay(confirmed.year(), actions, Histories.OWN).year();
            assertThat(superUsers(first)).as(seed).isEqualTo(due);
            PersonYear after = added(actions, random);
            for (BadgeFor badge : confirmed.year().rulings().keySet()) {
                after = ENGINE.rule(after, badge, new Ruling(Ruling.Kind.CONFIRMED, 0))
                        .after();
            }
            assertThat(superUsers(after)).as(seed).isEqualTo(due);
            assertSame(after, first, seed);
        });
    }

    private static Set<String> superUsers(PersonYear year) {
        return year.year().badges().stream()
                .filter(badge -> badge.badge().equals("super-user"))
                .map(badge -> badge.period().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyBadgeCanBeEarnedBySomebodyInTheseTests() {
        Set<String> earned = new TreeSet<>();
        for (long seed = 0; seed < 1_000; seed++) {
            List<Action> actions = Histories.random(new Random(seed));
            BadgeArithmetic.badges(actions, Histories.OWN).forEach(badge -> earned.add(badge.split(" ")[0]));
        }
        Set<String> all = CATALOGUES.versions().getFirst().badges().stream()
                .filter(badge -> badge.per() != Badge.Per.ONCE && !badge.ofTeam() && !badge.confirmed())
                .map(Badge::id)
                .filter(id -> !id.equals("champions-thanks"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(earned).isEqualTo(all);
    }

    @Test
    void whatIsKnownOfBadgesStaysSmall() {
        holds((random, actions, seed) -> assertThat(
                        ENGINE.statesAsBytes(added(actions, random).year()).values().stream()
                                .mapToInt(b -> b.length)
                                .sum())
                .as(seed)
                .isLessThan(300));
    }

    private static Set<String> words(Set<BadgeFor> badges) {
        return badges.stream().map(BadgeFor::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aBusyMonthStaysSmall() {
        holds((random, actions, seed) -> added(actions, random)
                .months()
                .values()
                .forEach(month -> assertThat(month.typesAsBytes().values().stream()
                                .mapToInt(b -> b.length)
                                .sum())
                        .as(seed)
                        .isLessThan(2_000)));
    }

    /** As the ledger does it: one by one, through the bytes of a store now and then. */
    private static PersonYear added(Collection<Action> actions, Random random) {
        PersonYear year = empty();
        for (Action action : actions) {
            year = ENGINE.add(year, action, Histories.OWN).after();
            year = random.nextInt(3) == 0 ? stored(year) : year;
        }
        return year;
    }

    private static Engine.History replayed(Collection<Action> actions) {
        return ENGINE.replay(empty().year(), actions, Histories.OWN);
    }

    private static PersonYear empty() {
        return complete(new PersonYear(ENGINE.empty(YEAR, List.of()), Map.of()));
    }

    private static PersonYear complete(PersonYear year) {
        Map<YearMonth, MonthProgress> months = new HashMap<>(year.months());
        YEAR.months().forEach(month -> months.putIfAbsent(month, MonthProgress.empty(month)));
        return new PersonYear(year.year(), months);
    }

    private static PersonYear stored(PersonYear year) {
        Map<YearMonth, MonthProgress> months = new HashMap<>(year.months());
        months.replaceAll((month, m) -> MonthProgress.read(month, m.typesAsBytes(), CATALOGUES.at(month), m.version()));
        YearProgress of = year.year();
        return new PersonYear(
                new YearProgress(
                        of.year(),
                        Points.readQuarters(Points.write(of.quarters())),
                        of.actions(),
                        of.quarterly(),
                        ENGINE.statesFromBytes(of.year(), ENGINE.statesAsBytes(of)),
                        of.memberships(),
                        of.stamp(),
                        of.version()),
                months);
    }

    private static void assertSame(PersonYear one, PersonYear other, String seed) {
        assertThat(one.year()).as(seed).isEqualTo(other.year());
        assertThat(complete(one).months()).as(seed).isEqualTo(complete(other).months());
    }

    private static Map<YearMonth, Map<Mechanism, Integer>> points(PersonYear year) {
        Map<YearMonth, Map<Mechanism, Integer>> points = new TreeMap<>();
        year.months().forEach((month, progress) -> points.put(month, byMechanism(progress.points())));
        points.values().removeIf(Map::isEmpty);
        return points;
    }

    private static Map<Mechanism, Integer> byMechanism(Points points) {
        Map<Mechanism, Integer> byMechanism = new TreeMap<>();
        Mechanism.ALL.stream().filter(m -> points.of(m) > 0).forEach(m -> byMechanism.put(m, points.of(m)));
        return byMechanism;
    }
}
