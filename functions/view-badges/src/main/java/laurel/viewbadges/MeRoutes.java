package laurel.viewbadges;

import java.time.Clock;
import laurel.badges.ViewAward;
import laurel.badges.ViewBadges;
import laurel.badges.ViewHistory;
import laurel.badges.ViewPoints;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.organisation.OrganisationState;
import laurel.people.Access;
import laurel.people.Viewers;

/** What somebody sees of what they did, by the route that they take. */
final class MeRoutes {
    private final ViewBadges badges;
    private final ViewAward award;
    private final ViewHistory history;
    private final ViewPoints points;
    private final Clock clock;

    MeRoutes(ViewBadges badges, ViewAward award, ViewHistory history, ViewPoints points, Clock clock) {
        this.badges = badges;
        this.award = award;
        this.history = history;
        this.points = points;
        this.clock = clock;
    }

    ApiAnswer answer(ApiRequest request, Viewers.Known known, OrganisationState state) {
        return switch (request.route()) {
            case "GET /api/me/awards/{badge}/{period}" -> award(request, known, new Access(state));
            case "GET /api/me/history" -> history(request, known, new Access(state));
            case "GET /api/me/points" -> points(request, known, new Access(state));
            default -> badges(known, state);
        };
    }

    private ApiAnswer badges(Viewers.Known known, OrganisationState state) {
        return switch (badges.view(known.person(), known.viewer(), state)) {
            case ViewBadges.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewBadges.Shown shown -> ApiAnswer.ok(BadgesJson.of(shown.badges(), clock.getZone()));
        };
    }

    private ApiAnswer award(ApiRequest request, Viewers.Known known, Access access) {
        return switch (award.view(
                known.person(), known.viewer(), access, request.path("badge"), request.path("period"))) {
            case ViewAward.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewAward.NoAward none ->
                ApiAnswer.error(
                        404,
                        "not-found",
                        "You have no such badge for that period. The list of your badges has the address of each.");
            case ViewAward.Shown shown -> ApiAnswer.ok(AwardJson.of(shown.award()));
        };
    }

    private ApiAnswer history(ApiRequest request, Viewers.Known known, Access access) {
        ViewHistory.Asked asked =
                new ViewHistory.Asked(request.query("year"), request.query("after"), request.query("limit"));
        return switch (history.view(known.person(), known.viewer(), access, asked)) {
            case ViewHistory.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewHistory.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
            case ViewHistory.Shown shown -> ApiAnswer.ok(HistoryJson.of(shown.history()));
        };
    }

    private ApiAnswer points(ApiRequest request, Viewers.Known known, Access access) {
        return switch (points.view(known.person(), known.viewer(), access, request.query("year"))) {
            case ViewPoints.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewPoints.Unreadable unreadable -> ApiAnswer.unreadable(unreadable.message());
            case ViewPoints.Shown shown -> ApiAnswer.ok(PointsJson.of(shown.year()));
        };
    }
}
