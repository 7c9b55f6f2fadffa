package laurel.viewquiet;

import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.hand.ViewLooks;
import laurel.hand.ViewQuiet;
import laurel.organisation.OrganisationState;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers a link officer who may need a hand, and everybody who looked whether they do. */
public final class ViewQuietHandler extends SignedInFunction {
    private final RememberedState state;
    private final ViewQuiet quiet;
    private final ViewLooks looks;

    public ViewQuietHandler(Settings settings) {
        this(settings, DaggerViewQuietComponent.factory().create(settings));
    }

    private ViewQuietHandler(Settings settings, ViewQuietComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.quiet = component.viewQuiet();
        this.looks = component.viewLooks();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Viewer viewer = known.viewer();
        OrganisationState now = state.state();
        Access access = new Access(now);
        return request.route().equals("GET /api/me/looked")
                ? answer(looks.view(viewer, access, viewer.id()))
                : answer(quiet.view(
                        viewer, access, now, request.query("band"), request.query("after"), request.query("limit")));
    }

    private static ApiAnswer answer(ViewQuiet.Result result) {
        return switch (result) {
            case ViewQuiet.Shown shown -> ApiAnswer.ok(QuietJson.of(shown));
            case ViewQuiet.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewQuiet.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
        };
    }

    private static ApiAnswer answer(ViewLooks.Result result) {
        return switch (result) {
            case ViewLooks.Shown shown -> ApiAnswer.ok(QuietJson.of(shown));
            case ViewLooks.Refused refused -> ApiAnswer.refused(refused.why());
        };
    }
}
