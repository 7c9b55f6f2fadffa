package laurel.organisation;

import java.time.Clock;
import laurel.organisation.OrganisationState.Live;
import laurel.people.Access;
import laurel.people.Decision;
import laurel.people.Viewer;

/** Shows a link officer where the organisation stands, and lets them take it live. */
public final class RunOrganisation {
    private final OrganisationStore store;
    private final GoLive goLive;
    private final Audit audit;
    private final Clock clock;

    public RunOrganisation(OrganisationStore store, GoLive goLive, Audit audit, Clock clock) {
        this.store = store;
        this.goLive = goLive;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a wish. */
    public sealed interface Result {}

    /** Where it stands. */
    public record Shown(OrganisationState state) implements Result {}

    /** It is live, with what was recorded when it went live; {@code already} says that it was so before. */
    public record IsLive(Live live, boolean already) implements Result {}

    /** It stays as it was; the words say what to give. */
    public record Missing(String message) implements Result {}

    /** They may not. */
    public record Refused(Decision.Refused why) implements Result {}

    /** Where it stands. */
    public Result view(Viewer viewer, Access access) {
        return access.mayRunScheme(viewer) instanceof Decision.Refused refused
                ? new Refused(refused)
                : new Shown(store.state());
    }

    /** Takes it live. The first time counts, and is in the audit once. */
    public Result goLive(Viewer viewer, Access access, String assessment, String consultation) {
        if (access.mayRunScheme(viewer) instanceof Decision.Refused refused) {
            return new Refused(refused);
        }
        return switch (goLive.goLive(viewer.id().value(), assessment, consultation)) {
            case GoLive.Missing missing -> new Missing(missing.what());
            case GoLive.AlreadyLive already -> new IsLive(already.live(), true);
            case GoLive.WentLive went -> {
                audit.add(new AuditLine(clock.instant(), viewer.id().value(), "went-live", "organisation", null));
                yield new IsLive(went.live(), false);
            }
        };
    }
}
