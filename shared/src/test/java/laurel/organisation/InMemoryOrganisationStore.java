package laurel.organisation;

import laurel.organisation.OrganisationState.Baseline;
import laurel.organisation.OrganisationState.Live;

/** The state in memory. All threads may use it. */
public final class InMemoryOrganisationStore implements OrganisationStore {
    private OrganisationState state = new Baseline();

    @Override
    public synchronized OrganisationState state() {
        return state;
    }

    @Override
    public synchronized Live goLive(Live wanted) {
        Live live = state instanceof Live already ? already : wanted;
        state = live;
        return live;
    }
}
