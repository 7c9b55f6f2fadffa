package laurel.manageawards;

import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what link officers and champions ask and decide about awards: candidates, nominations, rewards. */
public final class ManageAwardsHandler extends SignedInFunction {
    private final RememberedState state;
    private final DecisionRoutes decisions;
    private final RewardRoutes rewards;

    public ManageAwardsHandler(Settings settings) {
        this(settings, DaggerManageAwardsComponent.factory().create(settings));
    }

    private ManageAwardsHandler(Settings settings, ManageAwardsComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.decisions =
                new DecisionRoutes(component.viewCandidates(), component.decideCandidates(), component.putForward());
        this.rewards = new RewardRoutes(component.rewardDesk());
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        return request.route().contains("/rewards")
                ? rewards.answer(known.viewer(), access, request)
                : decisions.answer(known.viewer(), access, request);
    }
}
