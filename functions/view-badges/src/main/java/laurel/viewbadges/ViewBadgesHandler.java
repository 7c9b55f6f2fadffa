package laurel.viewbadges;

import laurel.badges.ViewBadges;
import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.ledger.SchemeOutdated;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code GET /api/me}: whoever is signed in sees their own badges, points and recent actions. */
public final class ViewBadgesHandler extends ApiFunction {
    private final Settings settings;
    private final Viewers viewers;
    private final RememberedState state;
    private final CurrentScheme scheme;
    private final ViewBadges viewBadges;

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
    }

    @Override
    protected ApiAnswer answer(ApiRequest request) {
        scheme.refresh();
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> refused(unknown.refused());
            case Viewers.Known known -> answered(known);
        };
    }

    private ApiAnswer answered(Viewers.Known known) {
        try {
            return answer(known);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            return answer(known);
        }
    }

    private ApiAnswer answer(Viewers.Known known) {
        return switch (viewBadges.view(known.person(), known.viewer(), new Access(state.state()))) {
            case ViewBadges.Refused refused -> refused(refused.why());
            case ViewBadges.Shown shown -> ApiAnswer.ok(BadgesJson.of(shown.badges(), settings.timeZone()));
        };
    }

    private static ApiAnswer refused(Decision.Refused why) {
        return ApiAnswer.error(403, why.code(), why.reason());
    }
}
