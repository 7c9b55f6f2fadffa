package laurel.viewboard;

import laurel.board.ViewBoard;
import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers {@code GET /api/boards/{team}}: a team's board, or the comparison of all teams. */
public final class ViewBoardHandler extends SignedInFunction {
    private final RememberedState state;
    private final ViewBoard viewBoard;

    public ViewBoardHandler(Settings settings) {
        this(settings, DaggerViewBoardComponent.factory().create(settings));
    }

    private ViewBoardHandler(Settings settings, ViewBoardComponent component) {
        super(settings, component.viewers());
        this.state = component.state();
        this.viewBoard = component.viewBoard();
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        ViewBoard.Result result = viewBoard.view(
                known.viewer(),
                new Access(state.state()),
                request.path("team"),
                request.query("period"),
                request.query("mechanism"));
        return switch (result) {
            case ViewBoard.OfTeam team -> ApiAnswer.ok(BoardJson.of(team));
            case ViewBoard.OfOrganisation organisation -> ApiAnswer.ok(BoardJson.of(organisation));
            case ViewBoard.Refused refused -> ApiAnswer.refused(refused.why());
            case ViewBoard.NoSuchTeam none -> ApiAnswer.error(404, "no-such-team", none.message());
            case ViewBoard.Unreadable unreadable -> ApiAnswer.error(400, "bad-request", unreadable.message());
        };
    }
}
