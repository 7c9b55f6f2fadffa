package laurel.viewreach;

import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.people.Viewers;
import laurel.reach.ViewActivity;
import laurel.reach.ViewReach;
import laurel.reach.ViewTrends;
import laurel.settings.Settings;

/** Answers how many people are reached, how service areas get on, and what a team did over time. */
public final class ViewReachHandler extends SignedInFunction {
    private final RememberedState state;
    private final ViewReach reach;
    private final ViewTrends trends;
    private final ViewActivity activity;

    public ViewReachHandler(Settings settings) {
        this(settings, DaggerViewReachComponent.factory().create(settings));
    }

    private ViewReachHandler(Settings settings, ViewReachComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.reach = component.viewReach();
        this.trends = component.viewTrends();
        this.activity = component.viewActivity();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Viewer viewer = known.viewer();
        Access access = new Access(state.state());
        return switch (request.route()) {
            case "GET /api/reach" -> answer(reach.view(viewer, access, request.query("period")));
            case "GET /api/trends" -> answer(trends.view(viewer, access, request.query("from"), request.query("to")));
            default -> answer(activity.view(viewer, access, request.path("team")));
        };
    }

    private static ApiAnswer answer(ViewReach.Result result) {
        return switch (result) {
            case ViewReach.Shown shown -> ApiAnswer.ok(ReachJson.of(shown));
            case ViewReach.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewReach.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ApiAnswer answer(ViewTrends.Result result) {
        return switch (result) {
            case ViewTrends.Shown shown -> ApiAnswer.ok(ReachJson.of(shown));
            case ViewTrends.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewTrends.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ApiAnswer answer(ViewActivity.Result result) {
        return switch (result) {
            case ViewActivity.Shown shown -> ApiAnswer.ok(ReachJson.of(shown));
            case ViewActivity.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewActivity.NoSuchTeam none ->
                ApiAnswer.error(404, "no-such-team", "There is no team of that name. GET /api/teams lists the teams.");
        };
    }
}
