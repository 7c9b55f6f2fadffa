package laurel.showbadge;

import laurel.catalogue.CurrentScheme;
import laurel.function.ApiRequest;
import laurel.function.PageAnswer;
import laurel.function.PageFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.publication.ShowBadge;
import laurel.settings.Settings;

/** Answers {@code /b/{token}} to anybody: a badge that somebody shows there. */
public final class ShowBadgeHandler extends PageFunction {
    private final CurrentScheme scheme;
    private final RememberedState state;
    private final ShowBadge showBadge;

    public ShowBadgeHandler(Settings settings) {
        ShowBadgeComponent component = DaggerShowBadgeComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.state = component.state();
        this.showBadge = component.showBadge();
    }

    @Override
    protected PageAnswer answer(ApiRequest request) {
        scheme.refresh();
        return showBadge
                .at(request.path("token"), new Access(state.state()))
                .map(BadgePages::shown)
                .orElseGet(BadgePages::notHere);
    }
}
