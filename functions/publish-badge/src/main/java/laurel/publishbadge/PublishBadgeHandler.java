package laurel.publishbadge;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.publication.PublishBadge;
import laurel.settings.Settings;

/**
 * Answers {@code /api/me/awards/{badge}/{period}/publication}: whether a badge of one's own is shown to strangers and where,
 * that it is from now on (POST), and that it is no more (DELETE).
 */
public final class PublishBadgeHandler extends SignedInFunction {
    private final RememberedState state;
    private final PublishBadge publishBadge;

    public PublishBadgeHandler(Settings settings) {
        this(settings, DaggerPublishBadgeComponent.factory().create(settings));
    }

    private PublishBadgeHandler(Settings settings, PublishBadgeComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.publishBadge = component.publishBadge();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        PublishBadge.Asked asked = new PublishBadge.Asked(
                known.person(),
                known.viewer(),
                new Access(state.state()),
                request.path("badge"),
                request.path("period"));
        PublishBadge.Result result =
                switch (request.route().substring(0, request.route().indexOf(' '))) {
                    case "POST" -> publishBadge.publish(asked);
                    case "DELETE" -> publishBadge.takeBack(asked);
                    default -> publishBadge.look(asked);
                };
        return switch (result) {
            case PublishBadge.Refused refused -> ApiAnswer.refused(refused.why());
            case PublishBadge.NoAward none ->
                ApiAnswer.error(
                        404,
                        "not-found",
                        "You have no such badge for that period. The list of your badges has the address of each.");
            case PublishBadge.NotShown not -> ApiAnswer.ok(json(false));
            case PublishBadge.Shown shown -> ApiAnswer.ok(json(true).put("address", shown.address()));
        };
    }

    private static ObjectNode json(boolean shown) {
        return JsonNodeFactory.instance.objectNode().put("published", shown);
    }
}
