package laurel.managepeople;

import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what a link officer asks about people, teams and the organisation, and what they change of them. */
public final class ManagePeopleHandler extends SignedInFunction {
    private final RememberedState state;
    private final PeopleRoutes people;
    private final OrganisationRoutes organisation;

    public ManagePeopleHandler(Settings settings) {
        this(settings, DaggerManagePeopleComponent.factory().create(settings));
    }

    private ManagePeopleHandler(Settings settings, ManagePeopleComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.people = new PeopleRoutes(
                component.findPeople(),
                component.viewPerson(),
                component.viewTeams(),
                component.editPeople(),
                component.listed()::forget);
        this.organisation = new OrganisationRoutes(component.runOrganisation());
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        return request.route().contains("/api/organisation")
                ? organisation.answer(known.viewer(), access, request)
                : people.answer(known.viewer(), access, request);
    }
}
