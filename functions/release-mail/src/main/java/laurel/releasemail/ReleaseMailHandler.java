package laurel.releasemail;

import com.fasterxml.jackson.databind.JsonNode;
import laurel.catalogue.CurrentScheme;
import laurel.function.JsonFunction;
import laurel.mail.ReleaseMail;
import laurel.settings.Settings;

/** Lets go the e-mails that were held until now. */
public final class ReleaseMailHandler extends JsonFunction {
    private final CurrentScheme scheme;
    private final ReleaseMail releaseMail;

    public ReleaseMailHandler(Settings settings) {
        ReleaseMailComponent component = DaggerReleaseMailComponent.factory().create(settings);
        this.scheme = component.scheme();
        this.releaseMail = component.releaseMail();
    }

    @Override
    protected JsonNode handle(JsonNode scheduled) {
        scheme.refresh();
        return NODES.objectNode().put("people", releaseMail.release());
    }
}
