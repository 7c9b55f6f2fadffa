package laurel.managecampaigns;

import java.util.Optional;
import laurel.campaign.RunCampaigns.Wish;
import laurel.function.ApiRequest;

/** What a request wishes for. */
final class Wishes {
    private Wishes() {}

    /** The wish; nothing if the request should have a JSON object in it and has none. */
    static Optional<Wish> of(ApiRequest request) {
        String id = request.path("id");
        return switch (request.route()) {
            case "GET /api/campaigns" -> Optional.of(new Wish.Everything());
            case "POST /api/campaigns" -> request.body().map(Wish.Create::new);
            case "GET /api/campaigns/{id}" -> Optional.of(new Wish.One(id));
            case "PUT /api/campaigns/{id}" -> request.body().map(sent -> new Wish.Change(id, sent));
            case "DELETE /api/campaigns/{id}" -> Optional.of(new Wish.CallOff(id));
            case "POST /api/campaigns/{id}/announcement" -> Optional.of(new Wish.Announce(id));
            case "POST /api/campaigns/{id}/close" -> Optional.of(new Wish.Close(id));
            default -> throw new IllegalArgumentException("The template has a route " + request.route());
        };
    }
}
