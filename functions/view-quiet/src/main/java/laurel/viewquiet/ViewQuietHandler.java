package laurel.viewquiet;

import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.hand.ViewLooks;
import laurel.hand.ViewQuiet;
import laurel.organisation.OrganisationState;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewer;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers a link officer who may need a hand, and everybody who looked whether they do. */
public final class ViewQuietHandler extends ApiFunction {
    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final ViewQuiet quiet;
    private final ViewLooks looks;

    public ViewQuietHandler() {
        this(Settings.fromEnvironment());
    }

    public ViewQuietHandler(Settings settings) {
        ViewQuietComponent component = DaggerViewQuietComponent.factory().create(settings);
        this.settings = settings;
        this.viewers = component.viewers();
        this.state = component.state();
        this.quiet = component.viewQuiet();
        this.looks = component.viewLooks();
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> answer(known.viewer(), state.state(), request);
        };
    }

    private ApiAnswer answer(Viewer viewer, OrganisationState now, ApiRequest request) {
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
