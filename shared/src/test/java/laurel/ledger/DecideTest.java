package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.award.Award;
import laurel.catalogue.BadgeFor;
import laurel.dynamodb.Attributes;
import laurel.people.DynamoPersonWriter;
import laurel.people.Person;
import laurel.people.PersonId;
import laurel.period.Period;
import laurel.progress.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DecideTest {
    private static final BadgeFor SUPER_USER = new BadgeFor("super-user", new Period.Quarter(2026, 4));
    private static final BadgeFor THANKS = new BadgeFor("champions-thanks", new Period.Month(YearMonth.of(2026, 11)));
    private static final List<String> TYPES = List.of("session.attended", "discussion.joined", "reflection.recorded");

    private final World world = onceTheQuarterHasClosed();

    private static World onceTheQuarterHasClosed() {
        World world = new World();
        world.clock.set("2026-12-08T10:00:00Z");
        return world;
    }

    @Test
    void whoIsConfirmedIsGivenTheBadge() {
        PersonId ann = active(8);

        assertThat(confirm(ann)).isInstanceOfSatisfying(Decide.Decided.class, decided -> assertThat(decided.given())
                .extracting(Award::badgeFor)
                .containsExactly(SUPER_USER));
        assertThat(world.badges(ann)).contains("super-user");
        assertThat(world.ledger.rulings(ann, new Period.RegistrationYear(2026)))
                .singleElement()
                .satisfies(ruling -> {
                    assertThat(ruling.by()).isEqualTo("lee");
                    assertThat(ruling.reason()).isEqualTo("eight good weeks");
                });
    }

    @Test
    void theBadgeIsNobodysBeforeItIsConfirmed() {
        assertThat(world.badges(active(9))).doesNotContain("super-user");
    }

    @Test
    void whatTheActionsDontBearOutIsNotConfirmed() {
        PersonId ann = active(7);

        assertThat(confirm(ann)).isEqualTo(new Decide.NotBorneOut());
        assertThat(world.ledger.rulings(ann, new Period.RegistrationYear(2026))).isEmpty();
    }

    @Test
    void awayTimeLowersTheWeeksThatAreAskedFor() {
        PersonId ann = active(5);
        Person person = world.directory.person(ann).orElseThrow();
        Person away = person.withAwayUntil(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 10, 26));
        new DynamoPersonWriter(world.dynamo, world.settings).write(person, away);

        // 31 of 91 days: 8 * 60 / 91 is a little over 5.
        assertThat(confirm(ann)).isInstanceOfSatisfying(Decide.Decided.class, decided -> assertThat(
                        decided.ruling().ruling().weeks())
                .isEqualTo(5));
        Map<String, Object> before = world.progress(ann);
        world.rewrites.person(ann);
        assertThat(world.progress(ann)).isEqualTo(before);
    }

    @Test
    void aQuarterIsDecidedAboutOnceLateReportsHaveHadAWeek() {
        PersonId ann = active(8);
        world.clock.set("2026-12-07T23:59:00Z");

        assertThat(confirm(ann)).isEqualTo(new Decide.NotYet(LocalDate.of(2026, 12, 8)));
        assertThat(world.decide.decline(ann, SUPER_USER, "lee", "no"))
                .isEqualTo(new Decide.NotYet(LocalDate.of(2026, 12, 8)));
    }

    @Test
    void decidingTheSameAgainChangesNothing() {
        PersonId ann = active(8);
        confirm(ann);
        Map<String, Object> before = world.progress(ann);
        long version = version(ann);

        assertThat(confirm(ann)).isInstanceOfSatisfying(Decide.AlreadyDecided.class, already -> assertThat(
                        already.ruling().ruling().kind())
                .isEqualTo(Ruling.Kind.CONFIRMED));
        assertThat(world.progress(ann)).isEqualTo(before);
        assertThat(version(ann)).isEqualTo(version);
    }

    @Test
    void ofManyAtTheSameTimeOneDecides() throws Exception {
        PersonId ann = active(8);
        List<Callable<Decide.Result>> all = Collections.nCopies(8, () -> confirm(ann));
        List<Decide.Result> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Decide.Result> each : threads.invokeAll(all)) {
                results.add(each.get());
            }
        }

        assertThat(results).filteredOn(r -> r instanceof Decide.Decided).hasSize(1);
        assertThat(results).filteredOn(r -> r instanceof Decide.AlreadyDecided).hasSize(7);
    }

    @Test
    void whoIsDeclinedIsNotGivenTheBadgeWhateverElseTheyDid() {
        PersonId ann = active(8);

        assertThat(world.decide.decline(ann, SUPER_USER, "lee", "they asked not to"))
                .isInstanceOf(Decide.Decided.class);
        act("late", 9, "session.attended");

        assertThat(world.badges(ann)).doesNotContain("super-user");
        assertThat(confirm(ann)).isInstanceOf(Decide.AlreadyDecided.class);
    }

    @Test
    void aDecisionCanBeTakenBackAndMadeAgain() {
        PersonId ann = active(8);
        confirm(ann);

        assertThat(world.decide.takeBack(ann, SUPER_USER, "lee", "a mistake"))
                .isInstanceOfSatisfying(Decide.TakenBack.class, back -> assertThat(back.withdrawn())
                        .extracting(Award::badgeFor)
                        .containsExactly(SUPER_USER));
        assertThat(world.badges(ann)).doesNotContain("super-user");
        assertThat(because(ann)).isEqualTo("taken-back");
        assertThat(world.decide.takeBack(ann, SUPER_USER, "lee", "a mistake")).isEqualTo(new Decide.NothingDecided());
        assertThat(confirm(ann)).isInstanceOf(Decide.Decided.class);
        assertThat(world.badges(ann)).contains("super-user");
    }

    @Test
    void p3AVoidThatTakesItsGroundAwayWithdrawsItAndAnotherActionBringsItBack() {
        PersonId ann = active(8);
        confirm(ann);

        world.record(world.voided("a3"));
        assertThat(world.badges(ann)).doesNotContain("super-user");
        assertThat(because(ann)).isEqualTo("void");

        act("late", 3, "session.attended");
        assertThat(world.badges(ann)).contains("super-user");
    }

    @Test
    void aConfirmationThatAVoidOvertakesIsNotBorneOut() {
        PersonId ann = active(8);
        boolean[] voided = {false};
        Ledger overtaken = new PassingOn(world.ledger) {
            @Override
            public Commit commit(List<Write> change) {
                if (!voided[0]) {
                    voided[0] = true;
                    world.record(world.voided("a3"));
                }
                return super.commit(change);
            }
        };

        Decide decide =
                new Decide(overtaken, world.directory, world.engine, world.rewrites, world.rewards, world.clock);

        assertThat(decide.confirm(ann, SUPER_USER, "lee", "")).isEqualTo(new Decide.NotBorneOut());
        assertThat(world.badges(ann)).doesNotContain("super-user");
    }

    static List<List<Integer>> everyOrder() {
        List<List<Integer>> orders = new ArrayList<>(List.of(List.of()));
        for (int next = 0; next < 4; next++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    List<Integer> more = new ArrayList<>(order);
                    more.add(at, next);
                    longer.add(more);
                }
            }
            orders = longer;
        }
        return orders;
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void p2AnyOrderOfConfirmationVoidAndActionsComesOutTheSame(List<Integer> order) {
        PersonId ann = active(8);
        List<Runnable> steps = List.of(
                () -> confirm(ann),
                () -> world.record(world.voided("a3")),
                () -> act("late", 3, "session.attended"),
                () -> act("more", 10, "discussion.led"));

        order.forEach(step -> steps.get(step).run());
        // What was not borne out at its moment is asked for again.
        confirm(ann);

        assertThat(world.badges(ann)).containsExactlyInAnyOrder("first-steps", "super-user");
        Map<String, Object> recorded = world.progress(ann);
        assertThat(recorded.toString()).contains("super-user 2026-Q4 decided");
        world.rewrites.person(ann);
        assertThat(world.progress(ann)).isEqualTo(recorded);
    }

    @Test
    void p6ARebuildFromTheLedgerRepeatsWhatWasDecided() {
        PersonId ann = active(8);
        confirm(ann);
        world.decide.putForward(ann, THANKS, new PersonId("kim"), "for listening");
        Map<String, Object> before = world.progress(ann);

        forgetProgress(ann);
        world.rewrites.person(ann);

        assertThat(world.progress(ann)).isEqualTo(before);
    }

    @Test
    void p6WhoWasPutForwardWithoutAnActionOfTheirOwnIsRebuiltToo() {
        PersonId ann = world.person("ann");
        world.decide.putForward(ann, THANKS, new PersonId("kim"), "for listening");

        forgetProgress(ann);
        world.rewrites.person(ann);

        assertThat(world.badges(ann)).containsExactly("champions-thanks");
    }

    @Test
    void whoIsPutForwardIsGivenTheBadgeEvenBeforeTheirFirstAction() {
        PersonId ann = world.person("ann");

        assertThat(world.decide.putForward(ann, THANKS, new PersonId("kim"), "for listening"))
                .isInstanceOf(Decide.Decided.class);
        assertThat(world.badges(ann)).containsExactly("champions-thanks");

        act("first", 0, "discussion.led");
        assertThat(world.badges(ann)).containsExactlyInAnyOrder("champions-thanks", "first-steps");
    }

    @Test
    void nobodyPutsThemselvesForward() {
        PersonId ann = world.person("ann");

        assertThat(world.decide.putForward(ann, THANKS, ann, "I did well")).isEqualTo(new Decide.Oneself());
    }

    @Test
    void nobodyIsPutForwardForAMonthToCome() {
        PersonId ann = world.person("ann");
        BadgeFor next = new BadgeFor("champions-thanks", new Period.Month(YearMonth.of(2027, 1)));

        assertThat(world.decide.putForward(ann, next, new PersonId("kim"), "soon"))
                .isEqualTo(new Decide.NotYet(LocalDate.of(2027, 1, 1)));
    }

    @Test
    void onlyWhatIsDecidedSoCanBeDecidedSo() {
        PersonId ann = active(8);
        PersonId kim = new PersonId("kim");

        assertThat(world.decide.confirm(ann, new BadgeFor("bronze", new Period.RegistrationYear(2026)), "lee", ""))
                .isEqualTo(new Decide.NoSuchBadge());
        assertThat(world.decide.confirm(ann, new BadgeFor("super-user", new Period.Half(2026, 2)), "lee", ""))
                .isEqualTo(new Decide.NoSuchBadge());
        assertThat(world.decide.putForward(ann, SUPER_USER, kim, "")).isEqualTo(new Decide.NoSuchBadge());
        assertThat(world.decide.confirm(kim, SUPER_USER, "lee", "")).isEqualTo(new Decide.NoSuchPerson());
    }

    // ---- What is there before -----------------------------------------------------------------------------------

    /** Ann, with an action in each of so many weeks of the quarter, in three mechanisms: a0, a1, and so on. */
    private PersonId active(int weeks) {
        PersonId ann = world.person("ann");
        for (int week = 0; week < weeks; week++) {
            act("a" + week, week, TYPES.get(week % TYPES.size()));
        }
        return ann;
    }

    private void act(String id, int week, String type) {
        LocalDate day = LocalDate.of(2026, 9, 1).plusWeeks(week);
        world.record(world.action(id, "ann", type, day + "T09:00:00Z", ""));
    }

    private Decide.Result confirm(PersonId person) {
        return world.decide.confirm(person, SUPER_USER, "lee", "eight good weeks");
    }

    private long version(PersonId person) {
        return world.ledger.years(person).getFirst().version();
    }

    private String because(PersonId person) {
        Map<String, AttributeValue> item = world.dynamo
                .getItem(get -> get.tableName(world.settings.progressTable())
                        .key(new DynamoKeys(world.settings.organisation())
                                .award(person, SUPER_USER.badge(), SUPER_USER.period())))
                .item();
        return Attributes.text(item, "because");
    }

    private void forgetProgress(PersonId person) {
        String table = world.settings.progressTable();
        AttributeValue partition = new DynamoKeys(world.settings.organisation()).progressPartition(person);
        world.dynamo
                .query(q -> q.tableName(table)
                        .keyConditionExpression("person = :person")
                        .expressionAttributeValues(Map.of(":person", partition)))
                .items()
                .forEach(item -> world.dynamo.deleteItem(delete -> delete.tableName(table)
                        .key(Map.of("person", partition, "item", Attributes.text(Attributes.text(item, "item"))))));
    }
}
