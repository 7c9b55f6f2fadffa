package laurel.feedback;

import java.time.LocalDate;
import laurel.action.Mechanism;
import laurel.standard4.Coverage;
import laurel.standard4.PartState;

/** Whether feedback would help somebody: it does where there is room to grow, and is a burden elsewhere. */
public enum RoomToGain {
    /** There is something to gain. */
    YES("room-to-gain"),
    AWAY("away"),
    /** Less than 60 days ago. */
    JOINED_RECENTLY("joined-recently"),
    /** Nothing was heard of them for a while: feedback would have nothing to tell, and a nudge is another thing. */
    QUIET("quiet"),
    /** Every way of working with evidence is well trodden, no badge is near, and Standard 4 is covered or not theirs. */
    NOTHING_TO_ADD("nothing-to-add");

    /** From so many actions in the last months on, a mechanism is no longer thin. */
    private static final int WELL_TRODDEN = 3;

    private final String id;

    RoomToGain(String id) {
        this.id = id;
    }

    /** As data names the reason. */
    public String id() {
        return id;
    }

    /** Decides it. */
    public static RoomToGain of(OwnFacts facts) {
        if (facts.away()) {
            return AWAY;
        }
        if (facts.isNew()) {
            return JOINED_RECENTLY;
        }
        LocalDate last = facts.lastActionOn();
        if (last == null || !last.isAfter(facts.today().minusDays(Quiet.DAYS))) {
            return QUIET;
        }
        return hasNothingToAdd(facts) ? NOTHING_TO_ADD : YES;
    }

    private static boolean hasNothingToAdd(OwnFacts facts) {
        OwnMonth lately = facts.lately();
        Coverage coverage = facts.coverage();
        return facts.inReach() == null
                && Mechanism.ALL.stream().allMatch(mechanism -> lately.of(mechanism) >= WELL_TRODDEN)
                && (coverage == null
                        || coverage.parts().values().stream().allMatch(PartState.Covered.class::isInstance));
    }
}
