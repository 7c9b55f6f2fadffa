package laurel.badges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import laurel.board.ViewBoard;
import laurel.organisation.Teams;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Role;
import laurel.people.Viewer;

/** Which boards somebody may open. */
final class OwnBoards {
    private final Teams teams;

    OwnBoards(Teams teams) {
        this.teams = teams;
    }

    /** Those of teams by name, and at the end the organisation's. */
    List<String> of(Viewer viewer, Access access) {
        Collection<String> candidates = viewer.role() == Role.LINK_OFFICER
                ? teams.all()
                : viewer.teams().stream().sorted().toList();
        List<String> boards = new ArrayList<>(candidates.stream()
                .filter(team -> access.mayViewBoard(viewer, team) instanceof Decision.Allowed)
                .toList());
        if (access.mayCompareTeams(viewer) instanceof Decision.Allowed) {
            boards.add(ViewBoard.ORGANISATION);
        }
        return boards;
    }
}
