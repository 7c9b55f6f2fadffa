package laurel.manageawards;

import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.ledger.SchemeOutdated;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what link officers and champions ask and decide about awards: candidates, nominations, rewards. */
public final class ManageAwardsHandler extends ApiFunction {
    private final Settings settings;
    private final CurrentScheme scheme;
    private final Viewers viewers;
    private final RememberedState state;
    private final DecisionRoutes decisions;
    private final RewardRoutes rewards;

    public ManageAwardsHandler() {
        this(Settings.fromEnvironment());
    }

    public ManageAwardsHandler(Settings settings) {
        ManageAwardsComponent component = DaggerManageAwardsComponent.factory().create(settings);
        this.settings = settings;
        this.scheme = component.scheme();
        this.viewers = component.viewers();
        this.state = component.state();
        this.decisions =
                new DecisionRoutes(component.viewCandidates(), component.decideCandidates(), component.putForward());
        this.rewards = new RewardRoutes(component.rewardDesk());
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        scheme.refresh();
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> answer(known, request);
        };
    }

    private ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        try {
            return routed(known, request);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            return routed(known, request);
        }
    }

    private ApiAnswer routed(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        return request.route().contains("/rewards")
                ? rewards.answer(known.viewer(), access, request)
                : decisions.answer(known.viewer(), access, request);
    }
}
