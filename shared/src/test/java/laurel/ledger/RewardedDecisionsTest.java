package laurel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import laurel.catalogue.BadgeFor;
import laurel.organisation.Audit;
import laurel.organisation.DynamoAudit;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.PersonId;
import laurel.people.Role;
import laurel.people.Viewer;
import laurel.period.Period;
import laurel.reward.Reward;
import laurel.reward.RewardDesk;
import laurel.reward.RewardId;
import laurel.reward.Stock;
import laurel.reward.StockWish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is handed out for a badge that was confirmed. */
class RewardedDecisionsTest {
    private static final Period.Quarter QUARTER = new Period.Quarter(2026, 4);
    private static final BadgeFor SUPER_USER = new BadgeFor("super-user", QUARTER);
    private static final List<String> TYPES = List.of("session.attended", "discussion.joined", "reflection.recorded");
    private static final Access BASELINE = new Access(new OrganisationState.Baseline());
    private static final Viewer LEE = new Viewer(new PersonId("lee"), Role.LINK_OFFICER, Set.of());
    private static final Viewer KIM = new Viewer(new PersonId("kim"), Role.CHAMPION, Set.of("north"));

    private final World world = new World();
    private final Audit audit = new DynamoAudit(world.dynamo, world.settings);
    private final RewardDesk desk = new RewardDesk(world.rewards, world.awards, audit, world.clock);

    @BeforeEach
    void onceTheQuarterHasClosed() {
        world.clock.set("2026-12-08T10:00:00Z");
    }

    @Test
    void aConfirmedBadgeHasARewardToGive() {
        PersonId ann = confirmed("ann");

        assertThat(reward(ann)).satisfies(reward -> {
            assertThat(reward.what()).isEqualTo("a goody bag");
            assertThat(reward.steps())
                    .containsExactly(
                            new Reward.Step(Reward.State.TO_GIVE, "lee", Instant.parse("2026-12-08T10:00:00Z"), null));
        });
    }

    @Test
    void confirmingAgainMakesNoSecondReward() {
        PersonId ann = confirmed("ann");
        world.decide.confirm(ann, SUPER_USER, "lee", "again");

        assertThat(shown()).hasSize(1);
        assertThat(reward(ann).version()).isEqualTo(1);
    }

    @Test
    void aRewardOnlyGoesForward() {
        PersonId ann = confirmed("ann");

        assertThat(step(ann, "prepared", null)).isInstanceOf(RewardDesk.Stepped.class);
        assertThat(step(ann, "given", null)).isInstanceOf(RewardDesk.Stepped.class);
        assertThat(step(ann, "given", null)).isInstanceOf(RewardDesk.Stepped.class);
        assertThat(step(ann, "prepared", null)).isInstanceOf(RewardDesk.NotForward.class);
        assertThat(step(ann, "cancelled", "too late")).isInstanceOf(RewardDesk.NotForward.class);

        assertThat(reward(ann).steps())
                .extracting(Reward.Step::state)
                .containsExactly(Reward.State.TO_GIVE, Reward.State.PREPARED, Reward.State.GIVEN);
        // All in one moment, so that no line is the later one.
        assertThat(audit.latest(9)).extracting(line -> line.what()).contains("reward-given", "reward-prepared");
    }

    @Test
    void cancellingTakesAReason() {
        PersonId ann = confirmed("ann");

        assertThat(step(ann, "cancelled", " ")).isInstanceOf(RewardDesk.Unreadable.class);
        assertThat(step(ann, "cancelled", "they would rather not"))
                .isInstanceOfSatisfying(RewardDesk.Stepped.class, stepped -> assertThat(
                                stepped.reward().steps().getLast().reason())
                        .isEqualTo("they would rather not"));
    }

    @Test
    void confirmingBeyondTheStockIsRefusedUntilSomethingComesBack() {
        set(1, null, null);
        PersonId ann = confirmed("ann");
        PersonId ben = active("ben");

        assertThat(confirm(ben)).isEqualTo(new Decide.NoRewardLeft("a goody bag"));
        assertThat(world.badges(ben)).doesNotContain("super-user");
        assertThat(world.ledger.rulings(ben, new Period.RegistrationYear(2026))).isEmpty();

        step(ann, "cancelled", "they would rather not");
        assertThat(stock()).isEqualTo(new Stock("2026-Q4", "a goody bag", 1, null, null, 0));
        assertThat(confirm(ben)).isInstanceOf(Decide.Decided.class);
        assertThat(stock().left()).isZero();
    }

    @Test
    void theBudgetIsKeptToAsWellAsTheStock() {
        set(20, 4000, 1500);

        assertThat(stock().most()).isEqualTo(2);
        confirmed("ann");
        confirmed("ben");
        assertThat(confirm(active("cat"))).isInstanceOf(Decide.NoRewardLeft.class);

        set(20, 4500, 1500);
        assertThat(confirm(new PersonId("cat"))).isInstanceOf(Decide.Decided.class);
    }

    @Test
    void aStockOfNoneRefusesTheFirst() {
        set(0, null, null);

        assertThat(confirm(active("ann"))).isInstanceOf(Decide.NoRewardLeft.class);
    }

    @Test
    void whatWasTakenBeforeTheStockWasSetCounts() {
        confirmed("ann");
        set(1, null, null);

        assertThat(confirm(active("ben"))).isInstanceOf(Decide.NoRewardLeft.class);
    }

    @Test
    void thirtyConfirmationsAtTheSameTimeNeverExceedTheStock() throws Exception {
        set(20, null, null);
        List<Callable<Decide.Result>> all = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            PersonId person = active("p" + i);
            all.add(() -> patiently(person));
        }
        List<Decide.Result> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Decide.Result> each : threads.invokeAll(all)) {
                results.add(each.get());
            }
        }

        assertThat(results).filteredOn(r -> r instanceof Decide.Decided).hasSize(20);
        assertThat(results).filteredOn(r -> r instanceof Decide.NoRewardLeft).hasSize(10);
        assertThat(stock().taken()).isEqualTo(20);
        assertThat(world.rewards.of(QUARTER)).hasSize(20);
    }

    /** Whoever was overtaken time and again asks once more, as a person would. */
    private Decide.Result patiently(PersonId person) {
        while (true) {
            try {
                return confirm(person);
            } catch (Attempts.Contended again) {
                continue;
            }
        }
    }

    @Test
    void takingTheConfirmationBackCancelsARewardThatIsNotGiven() {
        set(1, null, null);
        PersonId ann = confirmed("ann");
        step(ann, "prepared", null);

        world.decide.takeBack(ann, SUPER_USER, "lee", "the wrong Ann");

        assertThat(reward(ann).state()).isEqualTo(Reward.State.CANCELLED);
        assertThat(stock().taken()).isZero();

        confirm(ann);
        assertThat(reward(ann).state()).isEqualTo(Reward.State.TO_GIVE);
        assertThat(stock().taken()).isEqualTo(1);
    }

    @Test
    void takingTheConfirmationBackLeavesARewardThatIsGiven() {
        set(1, null, null);
        PersonId ann = confirmed("ann");
        step(ann, "given", null);

        world.decide.takeBack(ann, SUPER_USER, "lee", "the wrong Ann");

        assertThat(reward(ann).state()).isEqualTo(Reward.State.GIVEN);
        assertThat(stock().taken()).isEqualTo(1);
    }

    @Test
    void p3AVoidThatWithdrawsTheBadgeCancelsItsRewardAndAnotherActionBringsBothBack() {
        set(1, null, null);
        PersonId ann = confirmed("ann");

        world.record(world.voided("ann-3"));
        assertThat(step(ann, "given", null)).isInstanceOf(RewardDesk.NotForward.class);
        assertThat(shown()).extracting(Reward::state).containsExactly(Reward.State.CANCELLED);
        assertThat(stock().taken()).isZero();

        act("ann-late", "ann", 3, "session.attended");
        assertThat(shown()).extracting(Reward::state).containsExactly(Reward.State.TO_GIVE);
        assertThat(stock().taken()).isEqualTo(1);
    }

    @Test
    void aRewardThatSomebodyCancelledDoesNotComeBackByItself() {
        PersonId ann = confirmed("ann");
        step(ann, "cancelled", "they would rather not");

        assertThat(shown()).extracting(Reward::state).containsExactly(Reward.State.CANCELLED);
    }

    @Test
    void rewardsAreTheLinkOfficersAlone() {
        assertThat(desk.view(KIM, BASELINE, "2026-Q4")).isInstanceOf(RewardDesk.Refused.class);
        assertThat(desk.step(KIM, BASELINE, "x", "given", null)).isInstanceOf(RewardDesk.Refused.class);
        assertThat(desk.set(KIM, BASELINE, new StockWish("2026-Q4", "a cake", 1, null, null)))
                .isInstanceOf(RewardDesk.Refused.class);
    }

    @Test
    void whatCantBeReadIsAnsweredWithWhatToSend() {
        assertThat(desk.view(LEE, BASELINE, "Q4")).isInstanceOf(RewardDesk.Unreadable.class);
        assertThat(desk.step(LEE, BASELINE, "super-user~2026-Q4~nobody", "given", null))
                .isInstanceOf(RewardDesk.NoSuchReward.class);
        assertThat(desk.step(LEE, BASELINE, "nonsense", "given", null)).isInstanceOf(RewardDesk.NoSuchReward.class);
        assertThat(desk.step(LEE, BASELINE, "x", "to-give", null)).isInstanceOf(RewardDesk.Unreadable.class);
        assertThat(wish("2026-Q4", "a cake", -1, null, null)).startsWith("stock:");
        assertThat(wish("2026-Q4", "a cake", null, null, null)).startsWith("stock:");
        assertThat(wish("2026-Q4", "", 1, null, null)).startsWith("reward:");
        assertThat(wish("soon", "a cake", 1, null, null)).startsWith("period:");
        assertThat(wish("2026-Q4", "a cake", 1, 100, null)).startsWith("budgetPence, costPence:");
        assertThat(wish("2026-Q4", "a cake", 1, 100, 0)).startsWith("costPence:");
    }

    private String wish(
            String period, String reward, @Nullable Integer stock, @Nullable Integer budget, @Nullable Integer cost) {
        return ((RewardDesk.Unreadable) desk.set(LEE, BASELINE, new StockWish(period, reward, stock, budget, cost)))
                .message();
    }

    // ---- What is there before -----------------------------------------------------------------------------------

    private PersonId confirmed(String id) {
        PersonId person = active(id);
        assertThat(confirm(person)).isInstanceOf(Decide.Decided.class);
        return person;
    }

    private Decide.Result confirm(PersonId person) {
        return world.decide.confirm(person, SUPER_USER, "lee", "eight good weeks");
    }

    private PersonId active(String id) {
        PersonId person = world.person(id);
        List<Report> reports = new ArrayList<>();
        for (int week = 0; week < 8; week++) {
            reports.add(action(id + "-" + week, id, week, TYPES.get(week % TYPES.size())));
        }
        world.record(reports.toArray(Report[]::new));
        return person;
    }

    private void act(String action, String person, int week, String type) {
        world.record(action(action, person, week, type));
    }

    private Report action(String action, String person, int week, String type) {
        return world.action(action, person, type, LocalDate.of(2026, 9, 1).plusWeeks(week) + "T09:00:00Z", "");
    }

    private void set(int stock, @Nullable Integer budget, @Nullable Integer cost) {
        assertThat(desk.set(LEE, BASELINE, new StockWish("2026-Q4", "a goody bag", stock, budget, cost)))
                .isInstanceOf(RewardDesk.StockSet.class);
    }

    private Stock stock() {
        return world.rewards.stock(QUARTER).getFirst();
    }

    private Reward reward(PersonId person) {
        return world.rewards.find(person, SUPER_USER).orElseThrow();
    }

    private RewardDesk.Result step(PersonId person, String state, @Nullable String reason) {
        return desk.step(LEE, BASELINE, new RewardId(person, SUPER_USER).text(), state, reason);
    }

    private List<Reward> shown() {
        return ((RewardDesk.Shown) desk.view(LEE, BASELINE, "2026-Q4")).rewards();
    }
}
