package laurel.managepeople;

import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.ledger.SchemeOutdated;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what a link officer asks about people, teams and the organisation, and what they change of them. */
public final class ManagePeopleHandler extends ApiFunction {
    private final Settings settings;
    private final CurrentScheme scheme;
    private final Viewers viewers;
    private final RememberedState state;
    private final PeopleRoutes people;
    private final OrganisationRoutes organisation;

    public ManagePeopleHandler() {
        this(Settings.fromEnvironment());
    }

    public ManagePeopleHandler(Settings settings) {
        ManagePeopleComponent component = DaggerManagePeopleComponent.factory().create(settings);
        this.settings = settings;
        this.scheme = component.scheme();
        this.viewers = component.viewers();
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
    protected ApiAnswer answer(ApiRequest request) {
        scheme.refresh();
        return switch (viewers.withAddress(request.address(settings.personClaim()))) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> answer(known, request);
        };
    }

    private ApiAnswer answer(Viewers.Known known, ApiRequest request) {
        try {
            return routed(known, request);
        } catch (SchemeOutdated changedMeanwhile) {
            scheme.fresh();
            return routed(known, request);
        }
    }

    private ApiAnswer routed(Viewers.Known known, ApiRequest request) {
        Access access = new Access(state.state());
        return request.route().contains("/api/organisation")
                ? organisation.answer(known.viewer(), access, request)
                : people.answer(known.viewer(), access, request);
    }
}
