package laurel.campaign;

import java.util.Optional;

/** Keeps what was counted for some minutes, so that its cost is bounded by time and not by who looks. */
public interface ParticipationCache {
    /** What was put for a campaign a short while ago. */
    Optional<Participation> get(Campaign campaign);

    /** Keeps it. Of two put at once either stays. */
    void put(Campaign campaign, Participation participation);
}
