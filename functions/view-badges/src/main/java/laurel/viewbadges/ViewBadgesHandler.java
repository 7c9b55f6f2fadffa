package laurel.viewbadges;

import laurel.badges.ViewProfile;
import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;

/**
 * Answers {@code GET /api/me} and what is behind it: whoever is signed in sees their own badges, points and history, and by
 * {@code GET /api/me/profile} who they are here, before the organisation is live too.
 */
public final class ViewBadgesHandler extends ApiFunction {
    private static final String PROFILE = "GET /api/me/profile";

    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final CurrentScheme scheme;
    private final ViewProfile viewProfile;
    private final MeRoutes routes;

    public ViewBadgesHandler() {
        this(Settings.fromEnvironment());
    }

    public ViewBadgesHandler(Settings settings) {
        ViewBadgesComponent component = DaggerViewBadgesComponent.factory().create(settings);
        this.settings = settings;
        this.viewers = component.viewers();
        this.state = component.state();
        this.scheme = component.scheme();
        this.viewProfile = component.viewProfile();
        this.routes = component.routes();
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> answer(request, known);
        };
    }

    private ApiAnswer answer(ApiRequest request, Viewers.Known known) {
        if (request.route().equals(PROFILE)) {
            return ApiAnswer.ok(
                    ProfileJson.of(viewProfile.of(known.person(), known.viewer(), state.state()), settings.timeZone()));
        }
        scheme.refresh();
        return routes.answer(request, known, state.state());
    }
}
