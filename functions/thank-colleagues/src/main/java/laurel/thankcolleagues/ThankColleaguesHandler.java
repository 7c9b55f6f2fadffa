package laurel.thankcolleagues;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.thanks.FindColleagues;
import laurel.thanks.SayThanks;
import laurel.thanks.ViewThanks;
import laurel.thanks.ViewWhomToThank;

/** Lets everybody thank a colleague, and shows champions and link officers whom of a team there is to thank. */
public final class ThankColleaguesHandler extends SignedInFunction {
    private final RememberedState state;
    private final FindColleagues find;
    private final ViewThanks view;
    private final SayThanks say;
    private final ViewWhomToThank whom;

    public ThankColleaguesHandler(Settings settings) {
        this(settings, DaggerThankColleaguesComponent.factory().create(settings));
    }

    private ThankColleaguesHandler(Settings settings, ThankColleaguesComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.find = component.find();
        this.view = component.view();
        this.say = component.say();
        this.whom = component.whom();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        return switch (request.route()) {
            case "GET /api/colleagues" -> ThanksAnswer.of(find.find(known.viewer(), access, request.query("name")));
            case "GET /api/me/thanks" -> ThanksAnswer.of(view.view(known.viewer(), access));
            case "GET /api/boards/{team}/to-thank" ->
                WhomToThankAnswer.of(whom.view(known.viewer(), access, request.path("team")));
            default ->
                ThanksAnswer.of(say.say(
                        known.person(),
                        known.viewer(),
                        access,
                        request.body().orElseGet(JsonNodeFactory.instance::objectNode)));
        };
    }
}
