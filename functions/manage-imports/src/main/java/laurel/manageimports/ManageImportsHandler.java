package laurel.manageimports;

import laurel.function.ApiAnswer;
import laurel.function.ApiRequest;
import laurel.function.SignedInFunction;
import laurel.organisation.RememberedState;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.PersonId;
import laurel.people.Viewers;
import laurel.settings.Settings;

/** Answers what link officers load: people files, attendance lists and usage exports. Before going live too. */
public final class ManageImportsHandler extends SignedInFunction {
    private final RememberedState state;
    private final UploadRoutes uploads;
    private final AttendanceRoutes attendance;

    public ManageImportsHandler(Settings settings) {
        this(settings, DaggerManageImportsComponent.factory().create(settings));
    }

    private ManageImportsHandler(Settings settings, ManageImportsComponent component) {
        super(settings, component.viewers(), component.scheme());
        this.state = component.state();
        this.uploads = new UploadRoutes(
                component.uploads(), new PeopleRoutes(component.people()), new UsageRoutes(component.usage()));
        this.attendance = new AttendanceRoutes(component.attendance());
    }

    @Override
    protected ApiAnswer answer(Viewers.Known known, ApiRequest request) {
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
