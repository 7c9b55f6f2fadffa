package laurel.releasemail;

import com.fasterxml.jackson.databind.JsonNode;
import laurel.function.JsonFunction;
import laurel.mail.ReleaseMail;
import laurel.settings.Settings;

/** Lets go the e-mails that were held until now. */
public final class ReleaseMailHandler extends JsonFunction {
    private final ReleaseMail releaseMail;

    public ReleaseMailHandler() {
        this(Settings.fromEnvironment());
    }

    public ReleaseMailHandler(Settings settings) {
        this.releaseMail = DaggerReleaseMailComponent.factory().create(settings).releaseMail();
    }

    @Override
    protected JsonNode handle(JsonNode scheduled) {
        return JSON.createObjectNode().put("people", releaseMail.release());
    }
}
