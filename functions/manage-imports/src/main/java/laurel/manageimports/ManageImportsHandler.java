package laurel.manageimports;

import laurel.catalogue.CurrentScheme;
import laurel.function.ApiAnswer;
import laurel.function.ApiFunction;
import laurel.function.ApiRequest;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PersonId;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what link officers load: people files, attendance lists and usage exports. Before going live too. */
public final class ManageImportsHandler extends ApiFunction {
    private final Settings settings;
    private final CurrentScheme scheme;
    private final Viewers viewers;
    private final RememberedState state;
    private final UploadRoutes uploads;
    private final AttendanceRoutes attendance;

    public ManageImportsHandler() {
        this(Settings.fromEnvironment());
    }

    public ManageImportsHandler(Settings settings) {
        ManageImportsComponent component =
                DaggerManageImportsComponent.factory().create(settings);
        this.settings = settings;
        this.scheme = component.scheme();
        this.viewers = component.viewers();
        this.state = component.state();
        this.uploads = new UploadRoutes(
                component.uploads(), new PeopleRoutes(component.people()), new UsageRoutes(component.usage()));
        this.attendance = new AttendanceRoutes(component.attendance());
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
        return switch (new Access(state.state()).mayRunScheme(known.viewer())) {
            case Decision.Refused refused -> ApiAnswer.refused(refused);
            case Decision.Allowed allowed -> routed(known.viewer().id(), request);
        };
    }

    private ApiAnswer routed(PersonId by, ApiRequest request) {
        return request.route().contains(" /api/attendance")
                ? attendance.answer(by, request)
                : uploads.answer(by, request);
    }
}
