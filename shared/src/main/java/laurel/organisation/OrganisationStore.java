package laurel.organisation;

/** Remembers what concerns the organisation as a whole. */
public interface OrganisationStore {
    /** Baseline until somebody took it live. */
    OrganisationState state();

    /** Takes it live unless it is live already, and returns what holds now. */
    OrganisationState.Live goLive(OrganisationState.Live live);
}
