package laurel.reach;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import laurel.action.Mechanism;
import laurel.board.Share;
import laurel.campaign.Participation.TeamPart;
import laurel.campaign.Told;

/** What may be told of a team's month to those who encourage it. */
public sealed interface TeamActivity {
    /** The month. */
    YearMonth month();

    /** Too few people to tell anything. */
    record Hidden(YearMonth month) implements TeamActivity {}

    /**
     * The team as a whole; of a small one in words.
     *
     * @param people how many there were
     * @param mechanisms how many of them have points by each
     */
    record Shown(YearMonth month, int people, Share active, Map<Mechanism, Told> mechanisms) implements TeamActivity {
        public Shown {
            mechanisms = Map.copyOf(mechanisms);
        }

        /** How many have points by a mechanism. */
        public Told by(Mechanism mechanism) {
            return mechanisms.getOrDefault(mechanism, new Told.FewerThanFive());
        }
    }

    /** What may be told of a month. */
    static TeamActivity of(YearMonth month, Group team) {
        if (team.size() < TeamPart.SHOWN_FROM) {
            return new Hidden(month);
        }
        Map<Mechanism, Told> mechanisms = new EnumMap<>(Mechanism.class);
        Mechanism.ALL.forEach(mechanism -> mechanisms.put(mechanism, Told.of(team.by(mechanism), team.size())));
        return new Shown(month, team.size(), Share.of(team.people(), team.size()), mechanisms);
    }
}
