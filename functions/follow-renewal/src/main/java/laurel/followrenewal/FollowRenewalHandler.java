package laurel.followrenewal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;
import laurel.standard4.FollowRenewal;

/**
 * Answers {@code /api/me/standard-4}: one's own Standard 4, and one's own notes about the steps of a renewal; and {@code
 * /api/me/draft}: what one recorded, to start from in a record of one's own.
 */
public final class FollowRenewalHandler extends SignedInFunction {
    private static final String NOTE = "PUT /api/me/standard-4/done";
    private static final String DRAFT = "GET /api/me/draft";

    private final RememberedState state;
    private final FollowRenewal followRenewal;

    public FollowRenewalHandler(Settings settings) {
        this(settings, DaggerFollowRenewalComponent.factory().create(settings));
    }

    private FollowRenewalHandler(Settings settings, FollowRenewalComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.followRenewal = component.followRenewal();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        FollowRenewal.Result result =
                switch (request.route()) {
                    case NOTE ->
                        followRenewal.note(
                                known.person(),
                                known.viewer(),
                                access,
                                request.body().orElseGet(JsonNodeFactory.instance::objectNode));
                    case DRAFT -> followRenewal.draft(known.person(), known.viewer(), access, request.query("year"));
                    default -> followRenewal.view(known.person(), known.viewer(), access, request.query("year"));
                };
        return switch (result) {
            case FollowRenewal.Shown shown -> ApiAnswer.ok(RenewalJson.of(shown.renewal()));
            case FollowRenewal.Drafted drafted -> ApiAnswer.ok(DraftJson.of(drafted.draft()));
            case FollowRenewal.NotForThem not -> ApiAnswer.ok(RenewalJson.notForYou());
            case FollowRenewal.Refused refused -> ApiAnswer.refused(refused.why());
            case FollowRenewal.Faulty faulty -> ApiAnswer.unreadable(String.join("\n", faulty.faults()));
        };
    }
}
