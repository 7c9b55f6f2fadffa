package laurel.function;

import laurel.catalogue.CurrentScheme;
import laurel.ledger.SchemeOutdated;
import laurel.people.Viewers;
import laurel.settings.Settings;
import org.jspecify.annotations.Nullable;

/** A function behind the HTTP API for people of the directory: who asks is found out before anything else. */
public abstract class SignedInFunction extends ApiFunction {
    private final String claim;
    private final Viewers viewers;
    private final @Nullable CurrentScheme scheme;

    /** One whose answers do not go by the scheme. */
    protected SignedInFunction(Settings settings, Viewers viewers) {
        this(settings.personClaim(), viewers, null);
    }

    /** One whose answers go by the scheme as it is at that moment. */
    protected SignedInFunction(Settings settings, Viewers viewers, CurrentScheme scheme) {
        this(settings.personClaim(), viewers, scheme);
    }

    private SignedInFunction(String claim, Viewers viewers, @Nullable CurrentScheme scheme) {
        this.claim = claim;
        this.viewers = viewers;
        this.scheme = scheme;
    }

    @Override
    protected final ApiAnswer answer(ApiRequest request) {
        return switch (asking(request)) {
            case Viewers.Unknown unknown -> ApiAnswer.refused(unknown.refused());
            case Viewers.Known known -> scheme == null ? answer(known, request) : answer(known, request, scheme);
        };
    }

    /** Anew, if the scheme was changed between the look at it and what was read by it. */
    private ApiAnswer answer(Viewers.Known known, ApiRequest request, CurrentScheme current) {
        current.refresh();
        try {
            return answer(known, request);
        } catch (SchemeOutdated changedMeanwhile) {
            current.fresh();
            return answer(known, request);
        }
    }

    /** Who sends a request, if the directory has them. */
    protected final Viewers.Found asking(ApiRequest request) {
        return viewers.withAddress(request.address(claim));
    }

    /** The answer to one request of somebody. */
    protected abstract ApiAnswer answer(Viewers.Known known, ApiRequest request);
}
