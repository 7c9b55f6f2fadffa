package laurel.viewbadges;

import laurel.badges.ViewProfile;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;

/**
 * Answers {@code GET /api/me} and what is behind it: whoever is signed in sees their own badges, points and history, and by
 * {@code GET /api/me/profile} who they are here, before the organisation is live too.
 */
public final class ViewBadgesHandler extends SignedInFunction {
    private static final String PROFILE = "GET /api/me/profile";

    private final Settings settings;
    private final RememberedState state;
    private final ViewProfile viewProfile;
    private final MeRoutes routes;

    public ViewBadgesHandler(Settings settings) {
        this(settings, DaggerViewBadgesComponent.factory().create(settings));
    }

    private ViewBadgesHandler(Settings settings, ViewBadgesComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.settings = settings;
        this.state = component.state();
        this.viewProfile = component.viewProfile();
        this.routes = component.routes();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        if (request.route().equals(PROFILE)) {
            return ApiAnswer.ok(
                    ProfileJson.of(viewProfile.of(known.person(), known.viewer(), state.state()), settings.timeZone()));
        }
        return routes.answer(request, known, state.state());
    }
}
