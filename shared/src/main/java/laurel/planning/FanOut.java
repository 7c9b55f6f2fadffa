package laurel.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import laurel.organisation.OrganisationState;
import laurel.organisation.OrganisationStore;
import laurel.organisation.Teams;

/** Begins a day: has every team gone through for which there is something to plan, by the bus, so that no function has all. */
public final class FanOut {
    private final OrganisationStore organisation;
    private final Teams teams;
    private final TeamCalls calls;

    public FanOut(OrganisationStore organisation, Teams teams, TeamCalls calls) {
        this.organisation = organisation;
        this.teams = teams;
        this.calls = calls;
    }

    /** Calls the teams that are concerned, and returns how many. In baseline nobody is written to, and none is called. */
    public int begin(Purpose purpose, LocalDate day, Predicate<String> concerned) {
        if (!(organisation.state() instanceof OrganisationState.Live)) {
            return 0;
        }
        List<String> called = teams.all().stream().filter(concerned).toList();
        calls.call(purpose, day, called);
        return called.size();
    }
}
