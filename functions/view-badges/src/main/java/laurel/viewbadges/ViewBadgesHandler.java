package laurel.viewbadges;

import laurel.badges.ViewBadges;
import laurel.badges.ViewProfile;
import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.ledger.SchemeOutdated;
import laurel.organisation.RememberedState;
import laurel.people.Viewers;
import laurel.settings.Settings;

/**
 * Answers {@code GET /api/me}, by which whoever is signed in sees their own badges and points, and {@code GET
 * /api/me/profile}, by which they see who they are here, before the organisation is live too.
 */
public final class ViewBadgesHandler extends ApiFunction {
    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final CurrentScheme scheme;
    private final ViewBadges viewBadges;
    private final ViewProfile viewProfile;

    public ViewBadgesHandler() {
        this(Settings.fromEnvironment());
    }

    public ViewBadgesHandler(Settings settings) {
        ViewBadgesComponent component = DaggerViewBadgesComponent.factory().create(settings);
        this.settings = settings;
        this.viewers = component.viewers();
        this.state = component.state();
        this.scheme = component.scheme();
        this.viewBadges = component.viewBadges();
        this.viewProfile = component.viewProfile();
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known ->
                request.route().equals("GET /api/me/profile") ? profile(known) : answered(known);
        };
    }

    private ApiAnswer profile(Viewers.Known known) {
        return ApiAnswer.ok(
                ProfileJson.of(viewProfile.of(known.person(), known.viewer(), state.state()), settings.timeZone()));
    }

    private ApiAnswer answered(Viewers.Known known) {
        scheme.refresh();
        try {
            return answer(known);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            return answer(known);
        }
    }

    private ApiAnswer answer(Viewers.Known known) {
        return switch (viewBadges.view(known.person(), known.viewer(), state.state())) {
            case ViewBadges.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewBadges.Shown shown -> ApiAnswer.ok(BadgesJson.of(shown.badges(), settings.timeZone()));
        };
    }
}
