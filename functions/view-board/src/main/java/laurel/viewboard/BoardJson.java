package laurel.viewboard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import laurel.action.Mechanism;
import laurel.award.TeamAward;
import laurel.board.OrganisationBoard.TeamLine;
import laurel.board.PersonPoints;
import laurel.board.Placed;
import laurel.board.Share;
import laurel.board.TeamBoard;
import laurel.board.ViewBoard;
import laurel.period.Period;
import org.jspecify.annotations.Nullable;

/** Writes boards as the API's JSON. */
final class BoardJson {
    private BoardJson() {}

    static ObjectNode of(ViewBoard.OfTeam shown) {
        ObjectNode json = heading(shown.team(), shown.period(), shown.mechanism());
        ArrayNode standings = json.arrayNode();
        if (shown.board() instanceof TeamBoard.Shown board) {
            json.put("people", board.people());
            json.set("active", share(board.active()));
            json.put("pointsPerHead", board.pointsPerHead());
            for (Placed<PersonPoints> placed : board.standings()) {
                standings
                        .addObject()
                        .put("place", placed.place())
                        .put("name", placed.one().name())
                        .put("points", placed.one().points());
            }
        }
        json.set("standings", standings);
        ArrayNode awards = json.putArray("awards");
        for (TeamAward award : shown.awards()) {
            awards.addObject()
                    .put("badge", award.badge())
                    .put("name", award.name())
                    .put("period", award.period().id())
                    .put("periodWords", award.period().words());
        }
        return note(json, shown.board().note());
    }

    static ObjectNode of(ViewBoard.OfOrganisation shown) {
        ObjectNode json = heading(ViewBoard.ORGANISATION, shown.period(), shown.mechanism());
        ArrayNode standings = json.putArray("standings");
        for (Placed<TeamLine> placed : shown.board().standings()) {
            ObjectNode line = standings
                    .addObject()
                    .put("place", placed.place())
                    .put("team", placed.one().team());
            line.set("active", share(placed.one().active()));
            line.put("pointsPerHead", placed.one().pointsPerHead());
        }
        return note(json, shown.board().note());
    }

    private static ObjectNode heading(String team, Period period, @Nullable Mechanism mechanism) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("team", team)
                .put("period", period.id())
                .put("periodWords", period.words());
        return mechanism == null ? json : json.put("mechanism", mechanism.id());
    }

    private static ObjectNode share(Share share) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        return switch (share) {
            case Share.Exact exact -> json.put("share", exact.share());
            case Share.Roughly roughly -> json.put("words", roughly.words());
        };
    }

    private static ObjectNode note(ObjectNode json, @Nullable String note) {
        return note == null ? json : json.put("note", note);
    }
}
