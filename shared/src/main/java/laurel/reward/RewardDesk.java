package laurel.reward;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laurel.award.Awards;
import laurel.catalogue.BadgeFor;
import laurel.organisation.Audit;
import laurel.organisation.AuditLine;
import laurel.organisation.Reasons;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PersonId;
import laurel.people.Viewer;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Where a link officer sees what is to be handed out, says what became of it, and how much there is. */
public final class RewardDesk {
    private static final String NO_PERIOD = "period: send the period of the badges, for example ?period=2026-Q4.";

    private final Rewards rewards;
    private final Awards awards;
    private final Audit audit;
    private final Clock clock;

    public RewardDesk(Rewards rewards, Awards awards, Audit audit, Clock clock) {
        this.rewards = rewards;
        this.awards = awards;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Result {}

    /** The rewards of a period, and how many there are. */
    public record Shown(Period period, List<Reward> rewards, List<Stock> stock) implements Result {}

    /** A reward as it is now. */
    public record Stepped(Reward reward) implements Result {}

    /** How many there are now. */
    public record StockSet(Stock stock) implements Result {}

    /** A reward only goes forward; it is left as it is. */
    public record NotForward(Reward reward) implements Result {}

    /** There is none with that id. */
    public record NoSuchReward() implements Result {}

    /** They may not see or do it. */
    public record Refused(Decision.Refused why) implements Result {}

    /** The wish can't be read; the words say what to send. */
    public record Unreadable(String message) implements Result {}

    /** The rewards of a period, each as its award stands. */
    public Result view(Viewer viewer, Access access, @Nullable String period) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Period> read = Optional.ofNullable(period).flatMap(Period::parse);
        if (read.isEmpty()) {
            return new Unreadable(NO_PERIOD);
        }
        List<Reward> settled = new ArrayList<>();
        rewards.of(read.get()).forEach(reward -> settled.add(settled(reward)));
        return new Shown(read.get(), settled, rewards.stock(read.get()));
    }

    /** Brings a reward to a state, in the name of the viewer. */
    public Result step(Viewer viewer, Access access, String id, @Nullable String state, @Nullable String reason) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        Optional<Reward.State> next =
                Optional.ofNullable(state).flatMap(Reward.State::withId).filter(named -> named != Reward.State.TO_GIVE);
        if (next.isEmpty()) {
            return new Unreadable("state: send \"prepared\", \"given\" or \"cancelled\".");
        }
        String why = Reasons.read(reason);
        if (next.get() == Reward.State.CANCELLED && why == null) {
            return new Unreadable(Reasons.MISSING);
        }
        Optional<Reward> found = RewardId.parse(id).flatMap(named -> rewards.find(named.person(), named.badge()));
        return found.map(reward -> step(viewer, settled(reward), next.get(), why))
                .orElseGet(NoSuchReward::new);
    }

    private Result step(Viewer viewer, Reward reward, Reward.State next, @Nullable String why) {
        if (reward.state() == next) {
            return new Stepped(reward);
        }
        if (!reward.canBecome(next)) {
            return new NotForward(reward);
        }
        String by = viewer.id().value();
        String kept = next == Reward.State.CANCELLED ? why : null;
        Reward after = reward.next(next, by, clock.instant(), kept);
        if (rewards.step(reward, after) instanceof Rewards.Result.Taken) {
            audit.add(new AuditLine(
                    clock.instant(),
                    by,
                    "reward-" + next.id(),
                    RewardId.of(reward).text(),
                    kept));
            return new Stepped(after);
        }
        Reward now = rewards.find(reward.person(), reward.badge()).orElseThrow();
        return now.version() == reward.version() ? new NotForward(now) : step(viewer, now, next, why);
    }

    /** A reward whose award went is cancelled, and one that went with its award comes back with it. */
    private Reward settled(Reward reward) {
        if (!reward.isOpen() && !reward.wentWithItsAward()) {
            return reward;
        }
        boolean stands = stands(reward.person(), reward.badge());
        if (stands == reward.isOpen()) {
            return reward;
        }
        Reward after = stands
                ? reward.next(Reward.State.TO_GIVE, Reward.LAUREL, clock.instant(), null)
                : reward.withoutAward(clock.instant());
        return rewards.step(reward, after) instanceof Rewards.Result.Taken
                ? after
                : rewards.find(reward.person(), reward.badge()).orElse(reward);
    }

    private boolean stands(PersonId person, BadgeFor badge) {
        return awards.of(person).stream().anyMatch(award -> award.badgeFor().equals(badge));
    }

    /** Sets how many of a reward there are for a period. */
    public Result set(Viewer viewer, Access access, StockWish wish) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (wish.read()) {
            case StockWish.Bad bad -> new Unreadable(bad.message());
            case StockWish.Good good -> {
                Period period = good.period();
                rewards.set(period, good.stock());
                audit.add(new AuditLine(
                        clock.instant(),
                        viewer.id().value(),
                        "reward-stock",
                        period.id() + " " + good.stock().what() + " "
                                + good.stock().most(),
                        null));
                yield new StockSet(rewards.stock(period).stream()
                        .filter(stock -> stock.what().equals(good.stock().what()))
                        .findFirst()
                        .orElse(good.stock()));
            }
        };
    }
}
