package laurel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import laurel.award.Award;
import laurel.organisation.AuditLine;
import laurel.reward.Reward;
import laurel.reward.Rewards;

/** The writes by which a decision that gives or takes an award has its reward to give, or no longer. */
final class RewardWrites {
    private final Rewards rewards;
    private final AuditLine decision;

    RewardWrites(Rewards rewards, AuditLine decision) {
        this.rewards = rewards;
        this.decision = decision;
    }

    /** What is handed out already stays as it is; what was cancelled begins anew with its award. */
    List<Write> of(String what, ProgressWrites progress) {
        List<Write> writes = new ArrayList<>();
        for (Award award : progress.given()) {
            Optional<Reward> before = rewards.find(award.person(), award.badgeFor());
            if (before.isEmpty()) {
                Reward first = Reward.toGive(award.person(), award.badgeFor(), what, decision.by(), decision.at());
                writes.add(new Write.Step(first));
                writes.add(new Write.Take(award.period(), what, 1));
            } else if (before.get().state() == Reward.State.CANCELLED) {
                Reward anew = before.get().next(Reward.State.TO_GIVE, decision.by(), decision.at(), null);
                writes.add(new Write.Step(anew));
                writes.add(new Write.Take(award.period(), anew.what(), 1));
            }
        }
        for (Award award : progress.withdrawn()) {
            rewards.find(award.person(), award.badgeFor())
                    .filter(Reward::isOpen)
                    .ifPresent(open -> {
                        writes.add(new Write.Step(open.withoutAward(decision.at())));
                        writes.add(new Write.Take(award.period(), open.what(), -1));
                    });
        }
        return writes;
    }
}
