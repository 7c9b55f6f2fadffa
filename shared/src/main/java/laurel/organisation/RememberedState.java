package laurel.organisation;

import org.jspecify.annotations.Nullable;

/** Asks for the state until the organisation is live: it stays so, and need not be read with every request. */
public final class RememberedState {
    private final OrganisationStore store;
    private volatile OrganisationState.@Nullable Live live;

    public RememberedState(OrganisationStore store) {
        this.store = store;
    }

    /** Baseline until somebody took it live. */
    public OrganisationState state() {
        OrganisationState.Live known = live;
        if (known != null) {
            return known;
        }
        OrganisationState state = store.state();
        if (state instanceof OrganisationState.Live now) {
            live = now;
        }
        return state;
    }
}
